import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFold } from '#hanzi/fold.ts';
import { answer, type Sort } from '#search/answer.ts';
import { planQuery, type Plan } from '#search/plan.ts';
import { searchRecord } from '#search/record.ts';
import { item } from './items.ts';
import { lookupIn } from './model.ts';

const fold = createFold('科科學学');

function ask(texts: [title: string, body: string][], query: string, sort: Sort = 'relevance') {
  const records = texts.map(([title, body], n) => searchRecord(item(title, body), n, fold).words);
  return answer(planQuery(query, fold) as Plan, sort, lookupIn(records));
}

describe('the answer to a query', () => {
  const texts: [string, string][] = [
    ['甲', '科协办展览。'],
    ['乙', '科协，科协，科协。'],
    ['科协丙', '正文。'],
    ['丁', '科普与协会。'],
    ['戊', '青禾科协'],
  ];

  test('by relevance: title first, then more hits, then newer', async () => {
    expect(await ask(texts, '科协')).toEqual([2, 1, 0, 4]);
  });

  test('by date: newer first', async () => {
    expect(await ask(texts, '科协', 'date')).toEqual([0, 1, 2, 4]);
  });

  test('to several words holds all of them, the whole phrase first', async () => {
    const several: [string, string][] = [
      ['甲', '协会的科普，科普，科普协会议'],
      ['乙', '科普协会'],
      ['丙', '科普'],
      ['丁', '协会办科普，科普归协会。'],
    ];
    expect(await ask(several, '科普 协会')).toEqual([0, 1, 3]);
    expect(await ask(several, '科普协会')).toEqual([0, 1]);
  });

  test('does not reach from one block into the next', async () => {
    const blocks: [string, string][] = [['青禾科', '协会\n\n青禾市\n\n科协会议']];
    expect(await ask(blocks, '科协会')).toEqual([0]);
    expect(await ask(blocks, '科协会青')).toEqual([]);
    expect(await ask(blocks, '会青')).toEqual([]);
    expect(await ask(blocks, '禾市科协')).toEqual([]);
    expect(await ask(blocks, '禾科协会')).toEqual([]);
  });

  test('to a single character finds it wherever it stands', async () => {
    const ends: [string, string][] = [
      ['甲会', '正文'],
      ['甲', '开会。'],
      ['甲', '会议'],
      ['甲', '正文'],
    ];
    expect((await ask(ends, '会')).sort()).toEqual([0, 1, 2]);
    expect(await ask(ends, '。')).toEqual([1]);
  });
});

/** Han in both scripts, Latin, digits, full width, marks, Hangul, emoji and the punctuation of bulletins. */
const TEXT = fc
  .array(fc.constantFrom(...'科协學学a1ＡB，。、《》“.-é하한ʔ😀— '), { maxLength: 12 })
  .map((characters) => characters.join(''));

/** The definition, in other words than the code's: folded text holds folded query. */
function plainFold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('學', '学').replaceAll(/\s/gu, '');
}

test('is exactly the items whose text holds the query, for any texts and any query', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(TEXT, TEXT), { minLength: 1, maxLength: 6 }),
      TEXT.filter((query) => plainFold(query) !== ''),
      async (texts, spaced) => {
        const query = spaced.replaceAll(' ', '');
        // A literal paragraph: what it says is not read as Markdown.
        const bodies = texts.map(([title, body]): [string, string] => [
          `标${title}`,
          `\`\`\`\n${body}\n\`\`\``,
        ]);
        const holding = bodies.flatMap(([title], number) => {
          const held = [title, texts[number]?.[1] ?? ''].map(plainFold);
          return held.some((text) => text.includes(plainFold(query))) ? [number] : [];
        });
        expect((await ask(bodies, query, 'date')).sort((a, b) => a - b)).toEqual(holding);
      },
    ),
    { numRuns: 2000 },
  );
});
