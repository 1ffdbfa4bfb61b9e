/** Our own files beside Pagefind's in the folder of the index. */

/** The folder of the index, below the base path. */
export const INDEX_PATH = '/pagefind/';

/** The pairs of the fold, as `createFold` takes them; only those that lead to a character of the collection. */
export const FOLD_FILE = 'fold.txt';

/** Every letter of the index, in code point order; asked for when a query is a single letter. */
export const LETTERS_FILE = 'letters.txt';

/** Items are numbered newest first; their ids stand in files of this many. */
export const IDS_PER_FILE = 64;

/** The file that holds the id of an item, and those beside it. */
export function idsFile(number: number): string {
  return `ids/${Math.floor(number / IDS_PER_FILE)}.json`;
}
