import { generateJsonFeed } from 'feedsmith';
import type { Feed } from './feed.ts';

/** JSON Feed 1.1 with the whole text. */
export function jsonFeed({ title, description, page, self, publisher, entries }: Feed): string {
  const feed = generateJsonFeed({
    title,
    description,
    home_page_url: page,
    feed_url: self,
    language: 'zh-Hans',
    authors: [{ name: publisher }],
    items: entries.map((entry) => ({
      id: entry.address,
      url: entry.address,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: entry.published,
      date_modified: entry.updated,
      tags: entry.categories,
      authors: entry.authors.map((name) => ({ name })),
    })),
  });
  return JSON.stringify(feed);
}
