import { generateAtomFeed } from 'feedsmith';
import type { Feed } from './feed.ts';
import { updated } from './updated.ts';

/** Atom 1.0 (RFC 4287) with the whole text. */
export function atomFeed(feed: Feed): string {
  const { title, description, page, self, publisher, entries } = feed;
  return generateAtomFeed({
    xml: { lang: 'zh-Hans' },
    id: page,
    title: { value: title },
    subtitle: { value: description },
    updated: updated(feed),
    authors: [{ name: publisher }],
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: page, rel: 'alternate', type: 'text/html' },
    ],
    entries: entries.map((entry) => ({
      id: entry.address,
      title: { value: entry.title },
      links: [{ href: entry.address, rel: 'alternate', type: 'text/html' }],
      published: entry.published,
      updated: entry.updated,
      authors: entry.authors.map((name) => ({ name })),
      categories: entry.categories.map((term) => ({ term })),
      summary: { value: entry.summary },
      content: { value: entry.html, type: 'html' },
    })),
  });
}
