import { BLOCK_END } from './letters.ts';

/** A term of the index and how many positions behind the start of the text it was taken from. */
export interface PlacedTerm {
  term: string;
  offset: number;
}

/** The overlapping bigrams of a block's letters; the last letter forms one with the end of the block. */
export function bigrams(letters: readonly string[]): string[] {
  return letters.map((letter, index) => letter + (letters[index + 1] ?? BLOCK_END));
}

/**
 * The fewest bigrams that cover a text: ABCDE → AB@0, CD@2, DE@3. Where they all stand at their offsets, the text
 * stands. A single letter is a term of its own, to be looked up as the beginning of bigrams.
 */
export function cover(letters: readonly string[]): PlacedTerm[] {
  if (letters.length === 1) return [{ term: letters[0] as string, offset: 0 }];
  const terms: PlacedTerm[] = [];
  for (let start = 0; start < letters.length; start += 2) {
    // The last one overlaps the one before it where the letters are odd in number.
    const offset = Math.min(start, letters.length - 2);
    terms.push({ term: letters.slice(offset, offset + 2).join(''), offset });
  }
  return terms;
}
