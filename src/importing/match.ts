import type { IssueRecord } from '#article/issue.ts';
import { UnreadableBulletin, type Bulletin, type SplitArticle } from '#bulletin/bulletin.ts';
import { articleId } from '#bulletin/split.ts';
import { isCorrected } from './likeness.ts';
import { nameArticles } from './plan-lists.ts';
import type { KnownArticle, Stock } from './stock.ts';

/**
 * The issue a bulletin belongs to: the one named, or the one it corrects (the same source, now or earlier, the same
 * number in the same year, or at least half of its titles the same), or a new one named by its date, with a letter
 * when the day has one already.
 */
export function findIssue(stock: Stock, bulletin: Bulletin, named: string | undefined): string {
  return named ?? findCorrected(stock, bulletin) ?? freeIssue(stock, bulletin.issue.date);
}

function findCorrected(stock: Stock, { issue, source, articles }: Bulletin): string | undefined {
  const { issues } = stock;
  const holds = ({ sha256 }: { sha256: string }): boolean => sha256 === source.sha256;
  const same =
    issues.find((record) => holds(record.source)) ??
    issues.find((record) => record.earlier.some(holds));
  if (same) return same.id;
  for (const [folder, files] of stock.sources) if (files.some(holds)) return folder;
  const year = issue.date.slice(0, 4);
  const numbered = issues.find(
    ({ number, date }) => number !== null && number === issue.number && date.startsWith(year),
  );
  if (numbered) return numbered.id;
  const titlesOf = new Map<string, Set<string>>();
  for (const article of stock.articles) {
    if (!article.issue) continue;
    const titles = titlesOf.get(article.issue) ?? new Set();
    titlesOf.set(article.issue, titles.add(solidTitle(article)));
  }
  const titles = articles.map(({ title }) => solid(title));
  const shared = [...titlesOf].map(
    ([id, known]) => [id, titles.filter((title) => known.has(title)).length] as const,
  );
  const [most] = shared.sort((a, b) => b[1] - a[1]);
  return most && most[1] > 0 && most[1] * 2 >= articles.length ? most[0] : undefined;
}

function freeIssue({ issues, articleFiles, sources }: Stock, date: string): string {
  const taken = new Set([...issues.map(({ id }) => id), ...sources.keys()]);
  for (const id of articleFiles.keys()) taken.add(/^(.+)-\d+$/.exec(id)?.[1] ?? id);
  const day = date.replaceAll('-', '');
  for (const letter of ['', ...'bcdefghijklmnopqrstuvwxyz']) {
    if (!taken.has(day + letter)) return day + letter;
  }
  throw new UnreadableBulletin(`${date} 已有 26 期，请用 --issue 指定编号。`);
}

/**
 * The ids of a bulletin's articles in their order: an article that is known keeps its id, wherever it stands now. It
 * is known by title and first paragraph, else by one of them, else by being much like what it was; others get the
 * numbers after the last that any article of the issue ever had.
 */
export function assignIds(stock: Stock, bulletin: Bulletin, issue: string): string[] {
  const record = stock.issues.find(({ id }) => id === issue);
  const { articles, source } = bulletin;
  if (record?.source.sha256 === source.sha256 && record.articles.length === articles.length) {
    return record.articles;
  }
  const free = new Set(stock.articles.filter((article) => article.issue === issue));
  const ids = new Map<SplitArticle, string>();
  const take = (article: SplitArticle, known: KnownArticle | undefined): void => {
    if (!known) return;
    free.delete(known);
    ids.set(article, known.id);
  };
  const sameTitle = (a: SplitArticle, b: KnownArticle): boolean => solid(a.title) === solidTitle(b);
  const sameText = (a: SplitArticle, b: KnownArticle): boolean =>
    b.paragraphs.length > 0 && b.paragraphs[0] === a.paragraphs[0];
  for (const same of [
    (a: SplitArticle, b: KnownArticle) => sameTitle(a, b) && sameText(a, b),
    sameTitle,
    sameText,
  ]) {
    for (const article of articles) {
      if (!ids.has(article))
        take(
          article,
          [...free].find((known) => same(article, known)),
        );
    }
  }
  for (const { article, organization } of nameArticles(stock, articles)) {
    if (ids.has(article)) continue;
    const { title, paragraphs } = article;
    const corrected = { title, organization, paragraphs };
    take(
      article,
      [...free].find((known) => isCorrected(known, corrected)),
    );
  }
  let last = lastNumber(stock, issue, record);
  return articles.map((article) => ids.get(article) ?? articleId(issue, ++last));
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

const solid = (text: string): string => text.replace(/\s+/gu, '');

const solidTitles = new WeakMap<KnownArticle, string>();

/** A known article is asked for by every bulletin that comes. */
function solidTitle(article: KnownArticle): string {
  let title = solidTitles.get(article);
  if (title === undefined) solidTitles.set(article, (title = solid(article.title)));
  return title;
}
