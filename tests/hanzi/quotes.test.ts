import { describe, expect, test } from 'vitest';
import { simplifiedQuotes, traditionalQuotes } from '#hanzi/quotes.ts';

describe('quotation marks', () => {
  test.each([
    ['a quotation', '秉持“两岸一家亲”。', '秉持「两岸一家亲」。'],
    ['one inside another', '他说：“这叫‘双提升’。”', '他说：「这叫『双提升』。」'],
    ['one inside another of the same marks', '“甲“乙”丙”', '「甲『乙』丙」'],
    ['a third inside both', '“甲‘乙“丙”乙’甲”', '「甲『乙「丙」乙』甲」'],
    ['single marks that are the outer ones', '读《‘人’与“文”》', '读《「人」与「文」》'],
    ['several, one after another', '“甲”“乙”‘丙’', '「甲」「乙」「丙」'],
    ['one that was opened and never closed', '“甲，“乙”丙', '「甲，「乙」丙'],
    ['one cut off at its beginning', '乙’，丙”丁', '乙』，丙」丁'],
    ['one inside marks of Taiwan', '「甲“乙”」', '「甲『乙』」'],
  ])('are turned in %s', (_, text, turned) => {
    expect(traditionalQuotes(text)).toBe(turned);
  });

  test.each([
    ['inside a Latin word', 'it’s 他的'],
    ['inside a Latin word, turned round', 'O‘Neil 的'],
    ['after a Latin word', 'the students’ 作品'],
    ['before digits', '在’90年代'],
    ['inside a quotation', '「it’s『ok』」'],
    ['that are straight', '"x" 和 \'y\''],
  ])('stay %s', (_, text) => {
    expect(traditionalQuotes(text)).toBe(text);
  });

  test('leave an apostrophe inside a quotation, and turn the quotation', () => {
    expect(traditionalQuotes('“it’s ‘fine’, 王先生”')).toBe(
      '「it’s『fine』, 王先生」'.replace('s『', 's 『'),
    );
  });

  test('that were laid down by a term stay', () => {
    expect(traditionalQuotes('“甲”“乙”', new Set([0, 1, 2]))).toBe('“甲”「乙」');
  });

  test('of Taiwan become those of the mainland', () => {
    expect(simplifiedQuotes('「甲『乙』」')).toBe('“甲‘乙’”');
  });
});
