import { readNumeral } from '#hanzi/numerals.ts';

/** What stands before a line's own words: a bullet or a number. */
export interface Mark {
  kind: 'bullet' | 'han' | 'han-bracket' | 'arabic' | 'arabic-bracket' | 'circled' | 'part';
  /** Its length with the space after it, in UTF-16 units. */
  length: number;
  /** The number, or the bullet's code point: what tells it from others of its kind. */
  value: number;
}

const HAN = '一二三四五六七八九十';
const MARKS: readonly (readonly [Mark['kind'], RegExp])[] = [
  ['bullet', /^([◆◇●○■□★☆▲△▶►※◎♦❖✦✪➢✓▪•▍▎▌┃〓❚◤])\1*\s*/u],
  // 〇二三年 is the end of a year that was cut.
  ['bullet', /^(〇)(?![〇○零一二三四五六七八九十年])\s*/u],
  ['han', new RegExp(String.raw`^([${HAN}]{1,3})[、．.]\s*`, 'u')],
  ['han-bracket', new RegExp(String.raw`^[（(]\s*([${HAN}]{1,3})\s*[）)]\s*`, 'u')],
  // 2.3月4日 is item 2 of 3 April; 2.3 is a number.
  ['arabic', /^([0-9０-９]{1,3})(?:[、．]|\.(?![0-9０-９])|\.(?=[0-9]{1,4}[年月日]))\s*/u],
  ['arabic-bracket', /^[（(]\s*([0-9０-９]{1,2})\s*[）)]\s*/u],
  ['circled', /^([①-⑳])\s*/u],
  ['part', new RegExp(String.raw`^第([${HAN}]{1,3})(?:部分|篇|章|版)[、：:\s]\s*`, 'u')],
];

/** The mark a line begins with; undefined where it has none or is nothing else. */
export function markOf(text: string): Mark | undefined {
  for (const [kind, pattern] of MARKS) {
    const match = pattern.exec(text);
    if (!match || match[0].length === text.length) continue;
    const sign = match[1] as string;
    const value =
      kind === 'bullet' || kind === 'circled' ? (sign.codePointAt(0) as number) : readNumeral(sign);
    return { kind, length: match[0].length, value };
  }
  return undefined;
}

/**
 * Parts the marked lines into chains: bullets of one kind are a chain, numbers one that counts on. A number goes to
 * the chain that it continues and that was last added to, so that lists within a list come apart; a 1 begins anew.
 *
 * @returns the indexes of each chain's lines, in their order
 */
export function chainsOf(marks: readonly (Mark | undefined)[]): number[][] {
  const chains: { kind: Mark['kind']; last: number; lines: number[] }[] = [];
  marks.forEach((mark, index) => {
    if (!mark) return;
    const { kind, value } = mark;
    const before = kind === 'bullet' ? value : value - 1;
    const open = chains.findLastIndex((chain) => chain.kind === kind && chain.last === before);
    if (open < 0) {
      chains.push({ kind, last: value, lines: [index] });
      return;
    }
    const [chain] = chains.splice(open, 1) as [(typeof chains)[number]];
    chain.last = value;
    chain.lines.push(index);
    chains.push(chain);
  });
  return chains.map(({ lines }) => lines);
}
