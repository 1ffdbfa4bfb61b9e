import { readNumeral } from '#hanzi/numerals.ts';

/** What stands before a line's own words: a bullet or a number. */
export interface Mark {
  kind:
    'decimal' | 'bullet' | 'han' | 'han-bracket' | 'arabic' | 'arabic-bracket' | 'circled' | 'part';
  /** Its length with the space after it, in UTF-16 units. */
  length: number;
  /** The number, or the bullet's code point: what tells it from others of its kind; 0 for decimals, which are one chain. */
  value: number;
  /** What stands behind the number: 1. and 1、 may count different things. */
  style: string;
}

const HAN = '一二三四五六七八九十';
const MARKS: readonly (readonly [Mark['kind'], RegExp])[] = [
  ['bullet', /^([◆◇●○■□★☆▲△▶►※◎♦❖✦✪➢✓▪•▍▎▌┃〓❚◤])\1*\s*/u],
  // 〇二三年 is the end of a year that was cut.
  ['bullet', /^(〇)(?![〇○零一二三四五六七八九十年])\s*/u],
  ['han', new RegExp(String.raw`^([${HAN}]{1,3})[、．.]\s*`, 'u')],
  ['han-bracket', new RegExp(String.raw`^[（(]\s*([${HAN}]{1,3})\s*[）)]\s*`, 'u')],
  // 1.1 and 2.3 number what stands under 1 and 2.
  ['decimal', /^(\d{1,2}[.．]\d{1,2})\s+(?=\D)/u],
  // 2.3月4日 is item 2 of 3 April; 2.3 is a number.
  ['arabic', /^([0-9０-９]{1,3})(?:[、．]|\.(?![0-9０-９])|\.(?=[0-9]{1,4}[年月日]))\s*/u],
  ['arabic-bracket', /^[（(]\s*([0-9０-９]{1,2})\s*[）)]\s*/u],
  ['circled', /^([①-⑳])\s*/u],
  ['part', /^(\d{1,2})\s*[/／|｜]\s*(?=\p{Script=Han})/u],
  ['part', new RegExp(String.raw`^第([${HAN}]{1,3})(?:部分|篇|章|版)[、：:\s]\s*`, 'u')],
];

/** 1 and 2 above 1.1 and 2.3; elsewhere a number with a space behind it is a number in the text (3 月, 12 家). */
const ABOVE_DECIMALS: (typeof MARKS)[number] = ['arabic', /^(\d{1,2})\s+(?=\p{Script=Han}{2})/u];

/** Whether a document's lines are numbered 1.1, 1.2 and so on. */
export const hasDecimals = (texts: readonly string[]): boolean =>
  texts.filter((text) => markOf(text)?.kind === 'decimal').length > 1;

/**
 * The mark a line begins with; undefined where it has none or is nothing else.
 *
 * @param decimals whether the document has lines that are numbered 1.1
 */
export function markOf(text: string, decimals = false): Mark | undefined {
  for (const [kind, pattern] of decimals ? [...MARKS, ABOVE_DECIMALS] : MARKS) {
    const match = pattern.exec(text);
    if (!match || match[0].length === text.length) continue;
    const sign = match[1] as string;
    const value =
      kind === 'bullet' || kind === 'circled'
        ? (sign.codePointAt(0) as number)
        : kind === 'decimal'
          ? 0
          : readNumeral(sign);
    return { kind, length: match[0].length, value, style: match[0].trim().at(-1) ?? '' };
  }
  return undefined;
}

/**
 * Parts the marked lines into chains: bullets of one kind are a chain, numbers one that counts on. A number goes to
 * the chain that it continues and that was last added to, so that lists within a list come apart, one with the same
 * indent first; a 1 begins anew.
 *
 * @param indents of the lines, in em
 * @returns the indexes of each chain's lines, in their order
 */
export function chainsOf(
  marks: readonly (Mark | undefined)[],
  indents: readonly number[],
): number[][] {
  const chains: { kind: Mark['kind']; style: string; last: number; lines: number[] }[] = [];
  marks.forEach((mark, index) => {
    if (!mark) return;
    const { kind, value, style } = mark;
    const before = kind === 'bullet' || kind === 'decimal' ? value : value - 1;
    const continues = (chain: (typeof chains)[number]): boolean =>
      chain.kind === kind && chain.last === before;
    const sameStyle = (chain: (typeof chains)[number]): boolean =>
      continues(chain) && chain.style === style;
    const sameIndent = ({ lines }: (typeof chains)[number]): boolean =>
      Math.abs((indents[lines.at(-1) as number] as number) - (indents[index] as number)) < 1;
    const open = [
      (chain: (typeof chains)[number]) => sameStyle(chain) && sameIndent(chain),
      sameStyle,
      continues,
    ]
      .map((fits) => chains.findLastIndex(fits))
      .find((at) => at >= 0);
    if (open === undefined) {
      chains.push({ kind, style, last: value, lines: [index] });
      return;
    }
    const [chain] = chains.splice(open, 1) as [(typeof chains)[number]];
    chain.last = value;
    chain.lines.push(index);
    chains.push(chain);
  });
  return chains.map(({ lines }) => lines);
}
