/** Our own files beside Pagefind's in the folder of the index. */

/** The folder of the index, below the base path. */
export const INDEX_PATH = '/pagefind/';

/** The pairs of the fold, as `createFold` takes them; only those that lead to a character one could find. */
export const FOLD_FILE = 'fold.txt';

/** What is known of every item beside its text; see `catalogue.ts`. */
export const CATALOGUE_FILE = 'catalogue.json';

/** Taiwan's words and the mainland's for the same; asked for when a query is Traditional. See `taiwan.ts`. */
export const TAIWAN_FILE = 'taiwan.json';
