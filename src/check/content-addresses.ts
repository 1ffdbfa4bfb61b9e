import { sourceOf, type EarlierSource } from '#article/issue.ts';
import {
  articleDataPath,
  articlePath,
  articleSourcePath,
  FEEDS,
  issuePath,
  issuesPath,
  NAME_KINDS,
  namePath,
  namesPath,
  organizationPath,
  picturePath,
  sectionPath,
  statisticPath,
  wholeIssuePath,
  yearPath,
} from '#article/permalink.ts';
import { nameIndex } from '#collection/name-index.ts';
import { ISSUES_A_PAGE, NAMES_A_PAGE } from '#collection/page-sizes.ts';
import type { Issue, Publication } from '#collection/publication.ts';
import { statistics } from '#collection/statistics.ts';

/** What only those pages and files can be that need all texts looked through for names. */
const OF_NAMES = new RegExp(`^/(?:${NAME_KINDS.join('|')})/[^/]+/\\d+/$|^/data/statistics/`, 'u');

/** The pages and files that a site's content makes, as paths below its base path and without a script. */
export interface ContentAddresses {
  has: (path: string) => boolean;
  /** All but those that have to do with names in texts. */
  plain: ReadonlySet<string>;
  all: () => ReadonlySet<string>;
}

/**
 * Finds out what pages and files a site's content makes: what is in no list because it is a draft or withdrawn has
 * none of those that lists have.
 *
 * @param files of the content folder, as paths relative to it with `/` between their parts
 */
export function contentAddresses(
  publication: Publication,
  files: ReadonlySet<string>,
): ContentAddresses {
  const plain = new Set(pathsOf(publication, files));
  let found: Set<string> | undefined;
  // To look for names in every text takes long, and hardly a link needs it.
  const ofNames = (): Set<string> => (found ??= new Set(pathsOfNames(publication)));
  return {
    plain,
    has: (path) => plain.has(path) || (OF_NAMES.test(path) && ofNames().has(path)),
    all: () => new Set([...plain, ...ofNames()]),
  };
}

function* pathsOf(publication: Publication, files: ReadonlySet<string>): Generator<string> {
  const { site, items, withdrawn, issues, sections, organizations, years, lists } = publication;
  const size = site.pageSizes.list;
  yield* feedsOf('/');
  yield* dataOf('/data/archive');
  // A notice is all that is left of a withdrawn item.
  for (const { id } of withdrawn) yield articlePath(id);
  for (const { id, attachments = [] } of items) {
    yield* [articlePath(id), articleDataPath(id), articleDataPath(id).replace(/json$/u, 'csv')];
    if (site.pictures) yield picturePath(id);
    for (const { name } of attachments) yield articlePath(id) + name;
  }
  for (const issue of issues) yield* pathsOfIssue(issue, files);
  for (const { of, items: listed } of sections) {
    yield* pagesOf(sectionPath(of.slug), listed.length, size);
    yield* feedsOf(sectionPath(of.slug));
  }
  for (const { of, items: listed } of organizations) {
    yield* pagesOf(organizationPath(of.slug), listed.length, size);
    yield* feedsOf(organizationPath(of.slug));
  }
  for (const { of, items: listed } of years) yield* pagesOf(yearPath(of), listed.length, size);
  yield* numbered(issuesPath, issues.length, ISSUES_A_PAGE);
  for (const kind of NAME_KINDS) {
    const slugs = lists[kind].flatMap(({ slug }) => slug ?? []);
    if (slugs.length === 0) continue;
    yield* numbered((page) => namesPath(kind, page), slugs.length, NAMES_A_PAGE);
    for (const slug of slugs) yield namePath(kind, slug);
  }
}

/** The figures of charts, and the pages that list what names one person, programme or district after the first. */
function* pathsOfNames(publication: Publication): Generator<string> {
  const index = nameIndex(publication);
  for (const { id } of statistics(publication, index)) yield statisticPath(id);
  for (const kind of NAME_KINDS) {
    const groups: readonly { of: { slug?: string | undefined }; items: unknown[] }[] = index[kind];
    for (const { of, items } of groups) {
      if (of.slug === undefined) continue;
      yield* pagesOf(namePath(kind, of.slug), items.length, publication.site.pageSizes.list);
    }
  }
}

function* pathsOfIssue(
  { id, items, record }: Issue,
  files: ReadonlySet<string>,
): Generator<string> {
  yield issuePath(id);
  yield* dataOf(`/data/issues/${id}`);
  // On how many pages the whole issue stands, its rendered text decides: on no more than it has items.
  yield* numbered((page) => wholeIssuePath(id, page), items.length, 1);
  if (!record) return;
  const isKept = ({ file }: EarlierSource): boolean => files.has(`bulletins/${id}/${file}`);
  if (isKept(record.source)) yield `/data/sources/${id}/${record.source.file}`;
  for (const item of items) {
    const source = item.source && sourceOf(record, item.id);
    if (source && isKept(source)) yield articleSourcePath(item.id);
  }
}

/** A list that goes on at `…/2/`. */
function pagesOf(path: string, items: number, size: number): string[] {
  return numbered((page) => (page > 1 ? `${path}${page}/` : path), items, size);
}

/** A list has a first page even where nothing is in it. */
function numbered(pathOf: (page: number) => string, items: number, size: number): string[] {
  const pages = Math.max(1, Math.ceil(items / size));
  return Array.from({ length: pages }, (_, index) => pathOf(index + 1));
}

function feedsOf(path: string): string[] {
  return Object.keys(FEEDS).map((feed) => path + feed);
}

function dataOf(path: string): string[] {
  return [`${path}.json`, `${path}.csv`];
}
