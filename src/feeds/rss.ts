import { generateRssFeed } from 'feedsmith';
import type { Feed } from './feed.ts';
import { updated } from './updated.ts';

/** RSS 2.0 with the whole text, and its own address as the RSS Advisory Board advises. */
export function rssFeed(feed: Feed): string {
  const { title, description, page, self, entries } = feed;
  return generateRssFeed({
    title,
    description,
    link: page,
    language: 'zh-Hans',
    lastBuildDate: updated(feed),
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    items: entries.map((entry) => ({
      title: entry.title,
      link: entry.address,
      guid: { value: entry.address, isPermaLink: true },
      pubDate: entry.published,
      description: entry.summary,
      categories: entry.categories.map((name) => ({ name })),
      dc: { creators: entry.authors },
      content: { encoded: entry.html },
      ...(entry.updated > entry.published ? { atom: { updated: entry.updated } } : {}),
    })),
  });
}
