import type { Fold } from '#hanzi/fold.ts';
import { cover, type PlacedTerm } from './bigrams.ts';
import { spell } from './letters.ts';
import { readQuery } from './query.ts';

/** A query as the index can answer it. */
export interface Plan {
  /** The words as folded, for marking them. An item has to hold all of them. */
  words: string[];
  /** The terms that cover each word. */
  covers: PlacedTerm[][];
  /** The terms that cover the words as one phrase; items that hold it come first. */
  phrase: PlacedTerm[];
  /** The terms that cover each word that an item must not hold. */
  without: PlacedTerm[][];
}

/**
 * Plans the answer to a query.
 *
 * @returns undefined when the query holds nothing to look for
 */
export function planQuery(text: string, fold: Fold): Plan | undefined {
  const query = readQuery(text);
  const folded = (words: readonly string[]): string[] => [
    ...new Set(words.map(fold).filter((word) => word !== '')),
  ];
  const [words, without] = [folded(query.words), folded(query.without)];
  if (words.length === 0) return undefined;
  return {
    words,
    covers: words.map((word) => cover(spell(word))),
    phrase: cover(spell(words.join(''))),
    without: without.map((word) => cover(spell(word))),
  };
}
