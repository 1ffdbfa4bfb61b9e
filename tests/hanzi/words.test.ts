import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineBreaker, sharedEndings } from '#hanzi/words.ts';

const organizations = ['东坡区科协', '西坡区科协', '青禾市科协', '青禾气象学会', '青禾植物学会'];
const breakLine = lineBreaker([...organizations, ...sharedEndings(organizations), '东坡区']);

describe('where a title may be broken', () => {
  test('is between words, and names stay whole', () => {
    expect(breakLine('东坡区科协举办科普讲座')).toEqual(['东坡区科协', '举办', '科普', '讲座']);
    expect(breakLine('东坡区领导到区科协调研')).toContain('区科协调研');
  });

  test('is never beside the inner side of a quotation mark or before punctuation', () => {
    for (const piece of breakLine('西坡区科协举办“看得见的风”（第二届）展览，开幕！')) {
      expect(piece).not.toMatch(/^[”）！，]/);
      expect(piece).not.toMatch(/[“（]$/);
    }
  });

  test('is not within a short name between marks', () => {
    expect(breakLine('东坡区举办“相遇七夕”科普沙龙')).toContain('“相遇七夕”');
    expect(breakLine('东坡区举办《看得见的风》展览')).toContain('《看得见的风》');
    expect(breakLine('参加“第七届青禾区域经济合作论坛”').length).toBeGreaterThan(3);
  });

  test('is not between a number and the words it stands beside', () => {
    expect(breakLine('2023国际大赛').some((piece) => /^\d+$/.test(piece))).toBe(false);
  });

  test('loses nothing, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(breakLine(text).join('')).toBe(text);
      }),
    );
  });
});

test('the endings that names share are what bodies are called for short', () => {
  expect(sharedEndings(organizations)).toEqual(expect.arrayContaining(['科协', '区科协', '学会']));
  expect(sharedEndings(['甲乙科协'])).toEqual([]);
});
