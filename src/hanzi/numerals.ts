const DIGITS = '〇一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** What a numeral in dates and issue numbers is made of, for use inside a character class. */
export const NUMERAL = '0-9０-９〇零○一二三四五六七八九十百千';

/**
 * Reads a whole number in Arabic or full-width digits (12, １２), in Chinese place notation (二〇二三) or in
 * Chinese words (六百八十三, 十二).
 *
 * @returns NaN where the text is none of these
 */
export function readNumeral(text: string): number {
  const plain = text.normalize('NFKC').replace(/[零○]/gu, '〇');
  if (/^\d+$/.test(plain)) return Number(plain);
  if (/^[〇一二三四五六七八九]+$/u.test(plain)) {
    return Number([...plain].map((digit) => DIGITS.indexOf(digit)).join(''));
  }
  if (!/^[〇一二三四五六七八九十百千]+$/u.test(plain)) return Number.NaN;
  let sum = 0;
  let digit = 0;
  for (const character of plain) {
    const unit = UNITS[character];
    if (unit === undefined) {
      digit = DIGITS.indexOf(character);
    } else {
      sum += (digit || 1) * unit;
      digit = 0;
    }
  }
  return sum + digit;
}
