import { generateOpml } from 'feedsmith';

/** Feeds under one heading. */
export interface FeedList {
  name: string;
  feeds: {
    name: string;
    /** Path of the page that shows the same, under which the feeds stand. */
    path: string;
  }[];
}

/**
 * OPML 2.0: every list with its Atom feeds.
 *
 * @param addressOf absolute address of a path of the site
 */
export function opml(
  title: string,
  lists: readonly FeedList[],
  addressOf: (path: string) => string,
): string {
  return generateOpml({
    head: { title },
    body: {
      outlines: lists.map((list) => ({
        text: list.name,
        outlines: list.feeds.map(({ name, path }) => ({
          text: name,
          title: name,
          type: 'rss',
          xmlUrl: addressOf(`${path}atom.xml`),
          htmlUrl: addressOf(path),
        })),
      })),
    },
  });
}
