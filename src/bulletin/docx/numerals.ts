const PLAIN = { digits: '零一二三四五六七八九', places: ['', '十', '百', '千'], myriad: '万' };
const LEGAL = { digits: '零壹贰叁肆伍陆柒捌玖', places: ['', '拾', '佰', '仟'], myriad: '万' };

/** 一, 十二, 二十, 一百零五, … */
export const chineseNumber = (number: number): string =>
  inWords(number, PLAIN).replace(/^一十/, '十');

/** 壹, 壹拾贰, … */
export const legalNumber = (number: number): string => inWords(number, LEGAL);

function inWords(number: number, { digits, places, myriad }: typeof PLAIN): string {
  if (!Number.isInteger(number) || number < 0 || number >= 1e8) return String(number);
  if (number >= 10_000) {
    const rest = number % 10_000;
    const zero = rest > 0 && rest < 1000 ? digits.charAt(0) : '';
    const words = inWords(Math.floor(number / 10_000), { digits, places, myriad });
    return words + myriad + zero + (rest > 0 ? inWords(rest, { digits, places, myriad }) : '');
  }
  const words = [...String(number)]
    .map((digit, index, all) =>
      digit === '0'
        ? '0'
        : digits.charAt(Number(digit)) + (places[all.length - 1 - index] as string),
    )
    .join('');
  return words.replace(/(?<=.)0+$/, '').replace(/0+/g, digits.charAt(0));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** I, II, … up to 3999. */
export function romanNumber(number: number): string {
  if (!(number >= 1 && number <= 3999)) return String(number);
  let rest = number;
  let text = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}
