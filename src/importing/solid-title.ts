import type { KnownArticle } from './stock.ts';

/** A title as it is compared, without the spaces of its layout. */
export const solid = (text: string): string => text.replace(/\s+/gu, '');

const solidTitles = new WeakMap<KnownArticle, string>();

/** A known article is asked for by every bulletin that comes. */
export function solidTitle(article: KnownArticle): string {
  let title = solidTitles.get(article);
  if (title === undefined) solidTitles.set(article, (title = solid(article.title)));
  return title;
}
