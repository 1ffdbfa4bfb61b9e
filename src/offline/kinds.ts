/**
 * How a request is answered where there may be no connection: `page`, from the network while it answers in time;
 * `file`, whose name changes with its content, from what is kept; `index`, a part of the search index, which is of one
 * build as a whole; `data`, what results and suggestions are drawn from, as a page is.
 */
export type Kind = 'page' | 'file' | 'index' | 'data';

/** A folder of files whose names hold a digest of their content. */
export const ASSETS = '_astro/';

const DATA = /^(?:hant\/)?data\/(?:articles|suggestions)\/[^/]+\.json$/;

/**
 * The kind of a request; undefined where it is none of the worker's concern: downloads, feeds, and whatever is new.
 *
 * @param path below the site's base path, without a slash at its beginning
 * @param navigation whether it is a page that is opened
 * @param index the folder of the search index, below the base path
 */
export function kindOf(path: string, navigation: boolean, index: string): Kind | undefined {
  if (navigation) return /(?:^|\/|\.html)$/.test(path) ? 'page' : undefined;
  if (path.startsWith(ASSETS)) return 'file';
  if (path.startsWith(index)) return 'index';
  return DATA.test(path) ? 'data' : undefined;
}
