import { expect, test } from 'vitest';
import { readNumeral } from '#hanzi/numerals.ts';

test.each([
  ['12', 12],
  ['１２', 12],
  ['二〇二三', 2023],
  ['二零二三', 2023],
  ['九', 9],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['六百八十三', 683],
  ['一千零一', 1001],
  ['第九', Number.NaN],
  ['', Number.NaN],
])('reads %s as %d', (text, number) => {
  expect(readNumeral(text)).toBe(number);
});
