import { excerpt } from '#article/excerpt.ts';
import { articlePath } from '#article/permalink.ts';
import type { Item, Publication } from '#collection/publication.ts';

/** One item as every feed format tells it. */
export interface FeedEntry {
  title: string;
  /** Path below the base path and script prefix. */
  path: string;
  /** What was corrected, where something was, before the first words of the item. */
  summary: string;
  /** Midnight in Beijing of the item's day. */
  published: Date;
  /** Midnight in Beijing of the day it was last changed; its own where it never was. */
  updated: Date;
  categories: string[];
  authors: string[];
}

/**
 * The newest items of the archive, as many as site.yaml allows a feed. A correction brings an older item back, so
 * that those who read it learn of it.
 *
 * @param corrected how a correction is told, from its day and its words
 */
export function feedEntries(
  { items, site }: Pick<Publication, 'items' | 'site'>,
  corrected: (day: string | undefined, correction: string) => string,
): FeedEntry[] {
  return items
    .toSorted((a, b) =>
      lastChange(a) < lastChange(b) ? 1 : lastChange(a) > lastChange(b) ? -1 : 0,
    )
    .slice(0, site.pageSizes.feed)
    .map((item) => ({
      title: item.title,
      path: articlePath(item.id),
      summary:
        (item.correction ? corrected(item.updated, item.correction) : '') + excerpt(item, 200),
      published: midnight(item.date),
      updated: midnight(lastChange(item)),
      categories: [item.section.name],
      authors: item.organizations.map(({ name }) => name),
    }));
}

function lastChange({ date, updated }: Item): string {
  return updated !== undefined && updated > date ? updated : date;
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`);
}
