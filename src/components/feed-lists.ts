import { organizationPath, sectionPath } from '#article/permalink.ts';
import type { Publication } from '#collection/publication.ts';
import type { FeedList } from '#feeds/opml.ts';
import { readingStrings as strings } from '#i18n/reading-strings.ts';

/** The lists that have feeds: all items, each section, each organization. */
export function feedLists({ sections, organizations }: Publication): FeedList[] {
  return [
    { name: strings.allFeeds, feeds: [{ name: strings.allItems, path: '/' }] },
    {
      name: strings.sectionFeeds,
      feeds: sections.map(({ of }) => ({ name: of.name, path: sectionPath(of.slug) })),
    },
    {
      name: strings.organizationFeeds,
      feeds: organizations.map(({ of }) => ({ name: of.name, path: organizationPath(of.slug) })),
    },
  ];
}
