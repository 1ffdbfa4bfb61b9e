import type { Fold } from '#hanzi/fold.ts';
import { cover, type PlacedTerm } from './bigrams.ts';
import { spell } from './letters.ts';

/** A query as the index can answer it. */
export interface Plan {
  /** The words as folded, for marking them. An item has to hold all of them. */
  words: string[];
  /** The terms that cover each word. */
  covers: PlacedTerm[][];
  /** The terms that cover the words as one phrase; items that hold it come first. */
  phrase: PlacedTerm[];
}

/** A space between a Han character and a Latin letter or digit is layout, in either order. */
const LAYOUT_SPACE =
  /(?<=\p{Script=Han}) +(?=[\p{Script=Latin}\p{N}])|(?<=[\p{Script=Latin}\p{N}]) +(?=\p{Script=Han})/gu;

/**
 * Plans the answer to a query. Other spaces than those of layout stand between words.
 *
 * @returns undefined when the query holds nothing to look for
 */
export function planQuery(query: string, fold: Fold): Plan | undefined {
  const words = query
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .replace(LAYOUT_SPACE, '')
    .split(' ')
    .map(fold)
    .filter((word) => word !== '');
  if (words.length === 0) return undefined;
  const spelled = words.map(spell);
  return { words: [...new Set(words)], covers: spelled.map(cover), phrase: cover(spelled.flat()) };
}
