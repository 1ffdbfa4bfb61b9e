import type { IssueRecord } from '#article/issue.ts';
import type { Bulletin, SplitArticle } from '#bulletin/bulletin.ts';
import { articleId } from '#bulletin/split.ts';
import { isCorrected } from './likeness.ts';
import { nameArticles } from './plan-lists.ts';
import { solid, solidTitle } from './solid-title.ts';
import type { KnownArticle, Stock } from './stock.ts';

/** What an article is known by. */
export type KnownItem = Pick<KnownArticle, 'id' | 'title' | 'organization' | 'paragraphs'>;

/**
 * The ids of a bulletin's articles in their order: an article that is known keeps its id, wherever it stands now. It
 * is known by title and first paragraph, else by one of them, else by being much like what it was; others get the
 * numbers after the last that any article of the issue ever had. What it was is what was imported, and what its file
 * says now: an editor may have made the correction before the bulletin, or another one.
 *
 * @param imported what articles of the issue were when they were imported, where their files no longer tell
 */
export function assignIds(
  stock: Stock,
  bulletin: Bulletin,
  issue: string,
  imported: readonly KnownItem[] = [],
): string[] {
  const record = stock.issues.find(({ id }) => id === issue);
  const { articles, source } = bulletin;
  if (record?.source.sha256 === source.sha256 && record.articles.length === articles.length) {
    return record.articles;
  }
  const known = [
    ...imported,
    ...titlesOf(record),
    ...stock.articles.filter((article) => article.issue === issue),
  ];
  const ids = new Map<SplitArticle, string>();
  const taken = new Set<string>();
  const take = (article: SplitArticle, same: (one: KnownItem) => boolean): void => {
    if (ids.has(article)) return;
    const found = known.find((one) => !taken.has(one.id) && same(one));
    if (!found) return;
    taken.add(found.id);
    ids.set(article, found.id);
  };
  for (const same of [
    (a: SplitArticle, b: KnownItem) => sameTitle(a, b) && sameText(a, b),
    sameTitle,
    sameText,
  ]) {
    for (const article of articles) take(article, (one) => same(article, one));
  }
  for (const { article, organization } of nameArticles(stock, articles)) {
    const { title, paragraphs } = article;
    take(article, (one) => isCorrected(one, { title, organization, paragraphs }));
  }
  let last = lastNumber(stock, issue, record);
  return articles.map((article) => ids.get(article) ?? articleId(issue, ++last));
}

const sameTitle = (a: SplitArticle, b: KnownItem): boolean => solid(a.title) === solidTitle(b);

const sameText = (a: SplitArticle, b: KnownItem): boolean =>
  b.paragraphs.length > 0 && b.paragraphs[0] === a.paragraphs[0];

/** What the record alone tells of its articles. */
function titlesOf(record: IssueRecord | undefined): KnownItem[] {
  return Object.entries(record?.titles ?? {}).map(([id, title]) => {
    return { id, title, organization: [], paragraphs: [] };
  });
}

/** The highest number an issue has given; those of articles that are gone count, for their addresses were published. */
function lastNumber(
  { articleFiles }: Stock,
  issue: string,
  record: IssueRecord | undefined,
): number {
  const given = [
    ...articleFiles.keys(),
    ...(record?.articles ?? []),
    ...Object.keys(record?.written ?? {}),
  ];
  return given.reduce((last, id) => Math.max(last, numberIn(id, issue)), 0);
}

/** Whether any article file of an issue is there, sound or not. */
export function hasArticles({ articleFiles }: Stock, issue: string): boolean {
  return [...articleFiles.keys()].some((id) => numberIn(id, issue) > 0);
}

/** An imported article's number in its issue; 0 for other articles. */
function numberIn(id: string, issue: string): number {
  const tail = id.startsWith(`${issue}-`) ? id.slice(issue.length + 1) : '';
  return /^\d+$/.test(tail) ? Number(tail) : 0;
}
