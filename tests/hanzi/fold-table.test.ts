import STPhrases from 'opencc-js/dict/STPhrases';
import { expect, test } from 'vitest';
import { createFold } from '#hanzi/fold.ts';
import { foldPairs } from '#hanzi/fold-table.ts';
import { createTraditional } from '#hanzi/traditional.ts';

const pairs = [...foldPairs()];
const fold = createFold(pairs.join(''));

test('no replacement is itself replaced', () => {
  const replaced = new Set(pairs.filter((_, index) => index % 2 === 0));
  const replacements = pairs.filter((_, index) => index % 2 === 1);
  expect(replaced.size).toBe(replacements.length);
  expect(replacements.filter((character) => replaced.has(character))).toEqual([]);
});

test('usual Simplified characters stay as they are', () => {
  const usual = '的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要里面后发干只台';
  expect(fold(usual)).toBe(usual);
});

test('characters of different words stay apart', () => {
  // Were 计划 to become 計畫 in any word, 画 would find 规划.
  expect([...fold('划画出后里合')].length).toBe(new Set(fold('划画出后里合')).size);
});

test('what a Traditional page shows folds as what it was written from', () => {
  const convert = createTraditional([]);
  const words = STPhrases.split('|').map((entry) => entry.split(' ')[0] as string);
  expect(words.length).toBeGreaterThan(10_000);
  expect(words.filter((word) => fold(convert(word)) !== fold(word))).toEqual([]);
});
