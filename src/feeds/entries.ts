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

/** @param html of the item's text, as its page has it */
export function feedEntry(item: Item, html: string, addresses: FeedAddresses): FeedEntry {
  const address = addresses.of(articlePath(item.id));
  const published = midnight(item.date);
  const text = standaloneArticle(html, (href, page) => addresses.resolve(href, address, page));
  return {
    title: item.title,
    address,
    summary: item.correction ?? excerpt(item, 200),
    html: correctionOf(item) + text,
    published,
    updated: item.updated ? midnight(item.updated) : published,
    categories: [item.section.name],
    authors: item.organizations.map(({ name }) => name),
  };
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
