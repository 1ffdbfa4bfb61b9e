import { excerpt } from '#article/excerpt.ts';
import { articlePath } from '#article/permalink.ts';
import type { Publication } from '#collection/publication.ts';

/** One item as every feed format tells it. */
export interface FeedEntry {
  title: string;
  /** Path below the base path and script prefix. */
  path: string;
  summary: string;
  /** Midnight in Beijing of the item's day. */
  published: Date;
  categories: string[];
  authors: string[];
}

/** The newest items of the archive, newest first, as many as site.yaml allows a feed. */
export function feedEntries({ items, site }: Publication): FeedEntry[] {
  return items.slice(0, site.pageSizes.feed).map((item) => ({
    title: item.title,
    path: articlePath(item.id),
    summary: item.correction ?? excerpt(item, 200),
    published: new Date(`${item.date}T00:00:00+08:00`),
    categories: [item.section.name],
    authors: item.organizations.map(({ name }) => name),
  }));
}
