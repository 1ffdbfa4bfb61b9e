import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFold } from '#hanzi/fold.ts';
import { foldPairs } from '#hanzi/fold-table.ts';

const fold = createFold(foldPairs());

describe('the fold', () => {
  test.each([
    ['Traditional is Simplified', '北京市科學技術協會', '北京市科学技术协会'],
    ['full width is half width', 'ＷｉＦｉ　１２，％', 'wifi12,%'],
    ['capitals are small letters', 'AI Café', 'aicafé'],
    ['an accent is one character, however it is written', 'e\u0301\u00e9', 'éé'],
    ['white space and what is not seen is nothing', '8 月\u300020\u200b日\n', '8月20日'],
    ['what our conversion writes leads back', '瞭解著名裡面牠們', '了解着名里面它们'],
    ['the quotation marks of both scripts are one', '「甲『乙』」‘丙’', '‘甲‘乙’’‘丙’'],
    ['compatibility characters are what they stand for', '㎡①\uf900', 'm21岂'],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(fold(folded));
    expect(fold(folded)).toBe(folded);
  });

  test('folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('every folded unit leads back to the characters it comes from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: folded, starts, ends } = fold.mapped(text);
        expect(folded).toBe(fold(text));
        expect(starts).toHaveLength(folded.length);
        for (let unit = 0; unit < folded.length; unit++) {
          expect(fold(text.slice(starts[unit], ends[unit]))).toContain(folded[unit]);
        }
      }),
    );
  });

  test('a character that becomes several leads back to itself', () => {
    expect(fold.mapped('a ㎡著')).toEqual({
      text: 'am2着',
      starts: [0, 2, 2, 3],
      ends: [1, 3, 3, 4],
    });
  });
});
