import { describe, expect, test } from 'vitest';
import { createFold } from '#hanzi/fold.ts';
import { planQuery } from '#search/plan.ts';

const words = (query: string): string[] | undefined => planQuery(query, createFold(''))?.words;

describe('a query', () => {
  test.each([
    ['科协 科普', ['科协', '科普']],
    ['open day', ['open', 'day']],
    ['2023 2024', ['2023', '2024']],
    ['科协\u3000科普', ['科协', '科普']],
  ])('%s: a space between two words means both', (query, expected) => {
    expect(words(query)).toEqual(expected);
  });

  test.each([
    ['8 月 20 日', ['8月20日']],
    ['AI 科普', ['ai科普']],
    ['科普 AI 活动', ['科普ai活动']],
    ['  科协 ', ['科协']],
  ])('%s: a space between Han and Latin is layout', (query, expected) => {
    expect(words(query)).toEqual(expected);
  });

  test('without anything to look for is no query', () => {
    expect(words(' \u3000\u200b')).toBeUndefined();
  });
});
