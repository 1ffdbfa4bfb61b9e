import type { Fold } from '#hanzi/fold.ts';
import { cover, type PlacedTerm } from './grams.ts';
import { spell } from './letters.ts';
import { readQuery } from './query.ts';

/** The words of a query, folded as the index is. */
export interface Wanted {
  /** An item has to hold all of them; they are what is marked. */
  words: string[];
  /** An item must hold none of them. */
  without: string[];
}

/** A query as the index can answer it. */
export interface Plan {
  /** The terms that cover each word. */
  covers: PlacedTerm[][];
  /** The terms that cover the words as one phrase; items that hold it come first. */
  phrase: PlacedTerm[];
  /** The terms that cover each word that an item must not hold. */
  without: PlacedTerm[][];
}

/**
 * Reads what a query looks for.
 *
 * @returns undefined when it looks for nothing
 */
export function readWanted(text: string, fold: Fold): Wanted | undefined {
  const query = readQuery(text);
  const folded = (words: readonly string[]): string[] => [
    ...new Set(words.map(fold).filter((word) => word !== '')),
  ];
  const [words, without] = [folded(query.words), folded(query.without)];
  return words.length > 0 ? { words, without } : undefined;
}

/** Plans the answer. @param frequent the grams of the index that are longer by what follows them */
export function planAnswer({ words, without }: Wanted, frequent: ReadonlySet<string>): Plan {
  const coverOf = (word: string): PlacedTerm[] => cover(spell(word), frequent);
  return {
    covers: words.map(coverOf),
    phrase: coverOf(words.join('')),
    without: without.map(coverOf),
  };
}
