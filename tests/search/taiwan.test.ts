import { describe, expect, test } from 'vitest';
import { createFold } from '#hanzi/fold.ts';
import { foldPairs } from '#hanzi/fold-table.ts';
import { taiwanWords } from '#hanzi/taiwan-words.ts';
import { exchangeWords, isTraditional } from '#search/taiwan.ts';

const fold = createFold(foldPairs());
const pairs = taiwanWords(fold);

describe('Taiwan’s words', () => {
  test.each([
    ['資訊', '信息'],
    ['資訊安全', '信息安全'],
    ['軟體 開發', '软件 开发'],
    ['程式設計師', '程序员'],
    ['"網路"', '"网络"'],
  ])('%s is %s on the mainland', (taiwan, mainland) => {
    expect(exchangeWords(taiwan, pairs, fold)).toBe(mainland);
  });

  test('are looked for longest first, and nothing else is changed', () => {
    const some: [string, string][] = [
      ['网', '甲'],
      ['网路', '乙'],
    ];
    expect(exchangeWords('上網路 網', some, fold)).toBe('上乙 甲');
    expect(exchangeWords('科學技術協會', pairs, fold)).toBeUndefined();
  });

  test('none is one that the fold makes the mainland’s', () => {
    expect(pairs.length).toBeGreaterThan(500);
    expect(pairs.filter(([taiwan, mainland]) => fold(taiwan) === fold(mainland))).toEqual([]);
  });

  test('a query is Traditional when one of its characters is', () => {
    expect(isTraditional('資訊', fold)).toBe(true);
    expect(isTraditional('信息', fold)).toBe(false);
    expect(isTraditional('ＡＩ“”', fold)).toBe(false);
  });
});
