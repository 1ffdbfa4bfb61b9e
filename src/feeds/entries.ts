import { excerpt } from '#article/excerpt.ts';
import { articlePath } from '#article/permalink.ts';
import type { Item } from '#collection/publication.ts';
import { strings } from '#i18n/strings.ts';
import { standaloneArticle } from '#markdown/standalone.ts';

/** One item as every feed format tells it. */
export interface FeedEntry {
  title: string;
  /** Absolute address of its page, and its id for ever. */
  address: string;
  /** What was corrected, where something was, before the first words of the item. */
  summary: string;
  /** The whole text as HTML, with a correction before it. */
  html: string;
  /** Midnight in Beijing of the item's day. */
  published: Date;
  /** Midnight in Beijing of the day of its last correction, else as published. */
  updated: Date;
  categories: string[];
  authors: string[];
}

/** The addresses of a site as a feed gives them out. */
export interface FeedAddresses {
  /** Absolute address of a path of the site, in the feed's script. */
  of: (path: string) => string;
  /** Absolute address of what an article links to from its page at `address`. */
  resolve: (address: string, from: string, page: boolean) => string;
}

/**
 * The newest of a list's items. A correction brings an older item back, so that those who read it learn of it.
 *
 * @param count how many site.yaml allows a feed
 */
export function newestItems(items: readonly Item[], count: number): Item[] {
  return items
    .toSorted((a, b) =>
      lastChange(a) < lastChange(b) ? 1 : lastChange(a) > lastChange(b) ? -1 : 0,
    )
    .slice(0, count);
}

/** @param html of the item's text, as its page has it */
export function feedEntry(item: Item, html: string, addresses: FeedAddresses): FeedEntry {
  const address = addresses.of(articlePath(item.id));
  const text = standaloneArticle(html, (href, page) => addresses.resolve(href, address, page));
  return {
    title: item.title,
    address,
    summary: summaryOf(item),
    html: correctionOf(item) + text,
    published: midnight(item.date),
    updated: midnight(lastChange(item)),
    categories: [item.section.name],
    authors: item.organizations.map(({ name }) => name),
  };
}

function summaryOf(item: Item): string {
  const { correction, updated } = item;
  return (correction ? strings.correctedSummary(updated, correction) : '') + excerpt(item, 200);
}

function lastChange({ date, updated }: Item): string {
  return updated !== undefined && updated > date ? updated : date;
}

function correctionOf({ correction, updated }: Item): string {
  if (!correction) return '';
  return `<p><strong>${strings.correction(updated)}</strong> ${escapeHtml(correction)}</p>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`);
}
