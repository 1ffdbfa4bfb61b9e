import type { FeedFile } from '#article/permalink.ts';
import type { FeedEntry } from './entries.ts';
import { atomFeed } from './atom.ts';
import { jsonFeed } from './json.ts';
import { rssFeed } from './rss.ts';

/** A list of entries, newest first, and what it is a list of. */
export interface Feed {
  title: string;
  description: string;
  /** Absolute address of the page that shows the same. */
  page: string;
  /** Absolute address of the feed itself. */
  self: string;
  /** Who issues the bulletin. */
  publisher: string;
  entries: FeedEntry[];
}

const FORMATS: Readonly<Record<FeedFile, (feed: Feed) => string>> = {
  'rss.xml': rssFeed,
  'atom.xml': atomFeed,
  'feed.json': jsonFeed,
};

/** Writes a feed in the format that its file name tells. */
export function writeFeed(file: FeedFile, feed: Feed): string {
  return FORMATS[file](feed);
}
