import { dirname, join } from 'node:path/posix';
import type { ArticleDocument } from './document.ts';
import type { Knowledge } from './rule.ts';

/** The file that a relative address in an article names, as a path relative to the content folder. */
export function besideArticle(
  address: string,
  { file }: ArticleDocument,
  { inContent }: Knowledge,
): string {
  return join(dirname(inContent(file)), decodeAddress(address));
}

/** Whether an address is a place on the editor's own computer, as it is copied from a window of files. */
export function isOnThisComputer(address: string): boolean {
  return /^(?:[a-z]:[\\/]|file:|\\\\|\/(?:Users|home|Volumes|mnt)\/)/iu.test(
    decodeAddress(address),
  );
}

/** An address with its escapes (`%E5%9B%BE`) undone; one with wrong escapes stays. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
