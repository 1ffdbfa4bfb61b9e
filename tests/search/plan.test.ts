import { describe, expect, test } from 'vitest';
import { createFold } from '#hanzi/fold.ts';
import { readWanted } from '#search/plan.ts';
import { readQuery } from '#search/query.ts';

const words = (query: string): string[] | undefined => readWanted(query, createFold(''))?.words;

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

  test.each([
    ['《一带一路》', ['《一带一路》']],
    ['1+3+N', ['1+3+n']],
    ['５Ｇ＋４Ｋ', ['5g+4k']],
    ['“相遇 七夕”', ['“相遇', '七夕”']],
    ['京-津-冀', ['京-津-冀']],
    ['他说"好"了', ['他说"好"了']],
    ['5" 屏', ['5"', '屏']],
  ])('%s: punctuation is itself', (query, expected) => {
    expect(words(query)).toEqual(expected);
  });

  test('without anything to look for is no query', () => {
    expect(words(' \u3000\u200b')).toBeUndefined();
  });
});

describe('operators', () => {
  test.each([
    ['"open day" 科普', ['open day', '科普'], []],
    ['＂科技 工作者＂', ['科技 工作者'], []],
    ['科普 -讲座', ['科普'], ['讲座']],
    ['-讲座 科普', ['科普'], ['讲座']],
    ['科普 －讲座', ['科普'], ['讲座']],
    ['科普 -"线上 讲座"', ['科普'], ['线上 讲座']],
    ['8 月 -20 日', ['8月', '日'], ['20']],
    ['科普 AI "AI 科普" -x', ['科普AI', 'AI 科普'], ['x']],
    ['-5', ['-5'], []],
    ['-5 -6', ['-5', '-6'], []],
    ['科普 -', ['科普', '-'], []],
    ['科普 ""', ['科普', '""'], []],
  ])('%s', (query, expected, without) => {
    expect(readQuery(query)).toEqual({ words: expected, without });
  });
});
