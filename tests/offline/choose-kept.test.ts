import { expect, test } from 'vitest';
import { chooseKept } from '#offline/choose-kept.ts';

const articles = (count: number, bytes: number) =>
  Array.from({ length: count }, (_, number) => ({ id: String(number), bytes }));

test('a small index is kept whole, with the data of all articles', () => {
  expect(chooseKept([{ path: 'a', bytes: 100 }], articles(2, 10))).toEqual({
    files: ['a'],
    articles: ['0', '1'],
  });
});

test('of many articles the newest are kept, of large ones as many as have room', () => {
  expect(chooseKept([], articles(500, 10)).articles).toHaveLength(200);
  const { articles: kept } = chooseKept([{ path: 'a', bytes: 4_000_000 }], articles(9, 300_000));
  expect(kept).toEqual(['0', '1', '2']);
});

test('an index of more than 5 MB is not fetched ahead, nor is anything else', () => {
  expect(chooseKept([{ path: 'a', bytes: 5_000_001 }], articles(2, 10))).toEqual({
    files: [],
    articles: [],
  });
});
