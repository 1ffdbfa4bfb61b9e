import { describe, expect, test } from 'vitest';
import { initialsOf } from '#hanzi/initials.ts';
import { usualInitial } from '#hanzi/usual-initial.ts';

describe('the initials of a text', () => {
  test.each([
    ['北京市科协', 'bjskx'],
    ['重庆', 'cq'],
    ['银行', 'yh'],
    ['5G+4K，ＡＩ科普', '5g 4k aikp'],
    ['“双提升”', ' sts '],
    ['𠮷野家', ' yj'],
    ['', ''],
  ])('%s', (text, initials) => {
    expect(initialsOf(text)).toBe(initials);
    expect(initials).toHaveLength([...text].length);
  });
});

describe('the usual initial of a character', () => {
  test('is that of its pinyin, in either script', () => {
    expect([...'科协學會重啊额欧在'].map(usualInitial).join('')).toBe('kxxhzaeoz');
  });

  test('is its own for a letter or digit in either width, and none for a mark', () => {
    expect([...'AＺ5《 '].map(usualInitial)).toEqual(['a', 'z', '5', ' ', ' ']);
  });
});
