import { expect, test } from 'vitest';
import { nearest, type Asked } from '#search/nearest.ts';
import { readQuery } from '#search/query.ts';

const ITEM = '科技2023年办"沙龙';

/** Asks one item, in which every word of a query has to stand, as it is. */
const client: Asked = {
  find: ({ text }) => {
    const held = readQuery(text).words.every((word) => ITEM.includes(word));
    return Promise.resolve({ ids: held ? ['a'] : [], matched: Number(held) }) as ReturnType<
      Asked['find']
    >;
  },
  vocabulary: { exchange: () => Promise.resolve(undefined) },
};

const near = async (text: string, matched = 0): Promise<string[]> => {
  const question = { text, filters: { from: '2024-01-01' }, sort: 'relevance' as const };
  return (await nearest(question, { matched }, client)).map((other) => other.question.text);
};

test('words that a layout space makes one are offered apart, in quotation marks', async () => {
  expect(await near('沙龙 2023')).toContain('"沙龙" "2023"');
  expect(await near('沙龙科技')).toContain('沙龙 科技');
});

test('one character less is offered for two characters as well', async () => {
  expect(await near('科鑫')).toEqual(['科']);
  expect(await near('科技鑫')).toEqual(['科技']);
  expect(await near('鑫')).toEqual([]);
});

test('what asked for no words is offered none', async () => {
  expect(await near('', 1)).toEqual([]);
  expect(await near('沙龙', 1)).toEqual(['沙龙']);
});

test('a quotation mark whose partner is gone is not looked for itself', async () => {
  expect(await near('"沙龙沙" -科')).toEqual(['沙龙 沙']);
});
