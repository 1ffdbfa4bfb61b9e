import { dirname, join } from 'node:path/posix';
import type { ArticleDocument } from './document.ts';
import type { Knowledge } from './rule.ts';
import { decodeAddress } from './written-address.ts';

/** The file that a relative address in an article names, as a path relative to the content folder. */
export function besideArticle(
  address: string,
  { file }: ArticleDocument,
  { inContent }: Knowledge,
): string {
  return join(dirname(inContent(file)), decodeAddress(address));
}
