/** Addresses as the site gives them out, below its base path and without a script prefix. */

export const articlePath = (id: string): string => `/articles/${id}/`;

/** The open data of one article, from which search results are drawn. */
export const articleDataPath = (id: string): string => `/data/articles/${id}.json`;

/** The picture that stands for an article where its address is shared. */
export const picturePath = (id: string): string => `/articles/${id}/picture.png`;

/** The lines of the bulletin an article comes from, beside the article. */
export const articleSourcePath = (id: string): string => `/articles/${id}/source/`;

/** Whether an address is one of those. */
export const isArticleSource = (address: string): boolean =>
  /\/articles\/[^/]+\/source\/$/u.test(address);

/** A bulletin as it was received, which stands once for both scripts. @param base the site's base path */
export const sourcePath = (base: string, issue: string, file: string): string =>
  `${base.replace(/\/$/, '')}/data/sources/${issue}/${encodeURIComponent(file)}`;

export const issuePath = (id: string): string => `/issues/${id}/`;

/** A whole issue on one page, for reading and print; a long one goes on at `…/full/2/`. */
export const wholeIssuePath = (id: string, page = 1): string =>
  `/issues/${id}/full/${page > 1 ? `${page}/` : ''}`;

/** The list of issues; a long one goes on at `/issues/pages/2/`. */
export const issuesPath = (page = 1): string => (page > 1 ? `/issues/pages/${page}/` : '/issues/');

/** The open data of one issue. */
export const issueDataPath = (id: string, format: 'json' | 'csv'): string =>
  `/data/issues/${id}.${format}`;

export const sectionPath = (slug: string): string => `/sections/${slug}/`;

export const organizationPath = (slug: string): string => `/organizations/${slug}/`;

/** The lists of what items name that have pages of their own. */
export const NAME_KINDS = ['people', 'programmes', 'districts'] as const;

export type NameKind = (typeof NAME_KINDS)[number];

/** A list of what items name; a long one goes on at `/people/pages/2/`. */
export const namesPath = (kind: NameKind, page = 1): string =>
  page > 1 ? `/${kind}/pages/${page}/` : `/${kind}/`;

/** The items that name one person, programme or district. */
export const namePath = (kind: NameKind, slug: string): string => `/${kind}/${slug}/`;

/** The search for a phrase exactly as it is. */
export const phrasePath = (phrase: string): string =>
  `/search/?q=${encodeURIComponent(`"${phrase}"`)}`;

/** The figures of a chart of the data page. */
export const statisticPath = (id: string): string => `/data/statistics/${id}.csv`;

/** The formats every feed stands in, by file name, with their media types. */
export const FEEDS = {
  'rss.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
} as const;

export type FeedFile = keyof typeof FEEDS;

export const yearPath = (year: string): string => `/archive/${year}/`;
