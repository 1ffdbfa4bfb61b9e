/**
 * Pagefind keeps letters and digits of a word, drops punctuation and marks, and takes accents off. To find any text
 * as it is written, each folded character is indexed as a letter that Pagefind leaves alone: Han characters, a–z
 * and 0–9 as themselves, everything else as Tangut (one letter) or Yi and Tangut (two). The mapping is one to one.
 */
const PLAIN = /^[a-z0-9\u3400-\u4DBF\u4E00-\u9FFF\u{20000}-\u{2A6DF}]$/u;

/** Blocks whose characters have a letter of their own: Latin-1, punctuation and symbols, CJK punctuation and kana. */
const BLOCKS: readonly [first: number, last: number][] = [
  [0x0020, 0x00ff],
  [0x2000, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3000, 0x30ff],
];

const TANGUT = 0x17000;
const YI = 0xa000;
const BLOCKS_SIZE = BLOCKS.reduce((size, [first, last]) => size + last - first + 1, 0);
const TAIL = TANGUT + BLOCKS_SIZE;
const TAIL_BITS = 10;

/** Stands after the last character of a block, so that the last character too begins a bigram. */
export const BLOCK_END = String.fromCodePoint(TAIL + (1 << TAIL_BITS));

/** The letter with a number, up to 6,135 of them. */
export function letterAt(number: number): string {
  return String.fromCodePoint(TANGUT + number);
}

/** Spells folded text in the letters of the index, one array entry a letter. */
export function spell(folded: string): string[] {
  return [...folded].flatMap((character) =>
    PLAIN.test(character) ? [character] : spellOther(character.codePointAt(0) as number),
  );
}

function spellOther(codePoint: number): string[] {
  let offset = 0;
  for (const [first, last] of BLOCKS) {
    if (codePoint >= first && codePoint <= last) {
      return [letterAt(offset + codePoint - first)];
    }
    offset += last - first + 1;
  }
  const head = YI + (codePoint >> TAIL_BITS);
  const tail = TAIL + (codePoint & ((1 << TAIL_BITS) - 1));
  return [String.fromCodePoint(head), String.fromCodePoint(tail)];
}
