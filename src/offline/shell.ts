/** What a build tells its service worker; it takes the place of the worker's `SHELL`. */
export interface Shell {
  /** A digest of the pages below and all they need: another one, another worker. */
  version: string;
  /** Where the page that says there is none stands, below the base path: in Simplified and in Traditional. */
  pages: [hans: string, hant: string];
  /** Addresses of those pages and of all they need, below the base path. */
  addresses: string[];
  /** The folder of the search index, below the base path. */
  index: string;
}

/** Holds the digest of the whole search index; beside the index. */
export const VERSION_FILE = 'version.txt';

/** Lists what of the search is kept when a reader has searched; beside the index. */
export const KEPT_FILE = 'kept.json';

/** What is kept so that a search needs no connection. */
export interface KeptSearch {
  /** Files of the index, below its folder. */
  files: string[];
  /** Ids of the articles whose data results are drawn from, newest first. */
  articles: string[];
}
