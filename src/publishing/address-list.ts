import { articlePath } from '#article/permalink.ts';

/** What a site's own list of its addresses is called; it is published with the site. */
export const ADDRESS_FILE = 'addresses.txt';

/** Pages of lists move with every item, data follow their articles, the form is no reader's, and the other files have names of their making. */
const MOVING =
  /^\/(?:hant\/)?(?:admin\/|data\/|pagefind\/|_astro\/|offline\/$|404\.html$|sitemap|[a-z]+\/[^/]+\/\d+\/$)/u;
const BENEATH_ARTICLE = /^(?:\/hant)?(\/articles\/[^/]+\/)[^/]/u;
const LISTED = /\/$|\.(?:xml|json|pdf|docx?|xlsx?|pptx?|zip)$/iu;

/**
 * The addresses of a built site that have to last: pages, feeds and attachments, below the base path, in order.
 *
 * @param files paths of the site's files, with `/` between their parts
 */
export function lastingAddresses(files: readonly string[]): string[] {
  return (
    files
      .map((file) => `/${file.replace(/(^|\/)index\.html$/u, '$1')}`)
      // A page in a folder of a file's name leads on from that file.
      .map((address) => (LISTED.test(address.slice(0, -1)) ? address.slice(0, -1) : address))
      .filter((address) => LISTED.test(address) && !MOVING.test(address))
      .sort()
  );
}

/**
 * The addresses of an earlier release that a site no longer has. A withdrawn article keeps its page, and is to lose all
 * that lies beneath it, in both scripts: its attachments, and the lines of the bulletin.
 *
 * @param withdrawn ids of articles
 */
export function goneAddresses(
  earlier: string,
  now: string,
  withdrawn: readonly string[] = [],
): string[] {
  const has = new Set(linesOf(now));
  const folders = new Set(withdrawn.map(articlePath));
  return linesOf(earlier).filter((address) => !has.has(address) && !folders.has(folderOf(address)));
}

/** The page of the article that a file or a page lies beneath, in no script; empty for what lies beneath none. */
function folderOf(address: string): string {
  return BENEATH_ARTICLE.exec(address)?.[1] ?? '';
}

function linesOf(list: string): string[] {
  return list.split(/\r?\n/u).filter((line) => line.startsWith('/'));
}
