import { UnreadableBulletin, type Bulletin } from '#bulletin/bulletin.ts';
import { articleId } from '#bulletin/split.ts';
import type { KnownArticle, Stock } from './stock.ts';

/**
 * The issue a bulletin belongs to: the one named, or the one it corrects (the same source, the same number in
 * the same year, or at least half of its titles the same), or a new one named by its date, with a letter when the
 * day has one already.
 */
export function findIssue(stock: Stock, bulletin: Bulletin, named: string | undefined): string {
  return named ?? findCorrected(stock, bulletin) ?? freeIssue(stock, bulletin.issue.date);
}

function findCorrected(stock: Stock, { issue, source, articles }: Bulletin): string | undefined {
  const { issues } = stock;
  const same = issues.find((record) => record.source.sha256 === source.sha256);
  if (same) return same.id;
  for (const [folder, sha256] of stock.sources) if (sha256 === source.sha256) return folder;
  const year = issue.date.slice(0, 4);
  const numbered = issues.find(
    ({ number, date }) => number !== null && number === issue.number && date.startsWith(year),
  );
  if (numbered) return numbered.id;
  const titles = new Set(articles.map(({ title }) => solid(title)));
  const shared = new Map<string, number>();
  for (const article of stock.articles) {
    if (!article.issue || !titles.has(solid(article.title))) continue;
    shared.set(article.issue, (shared.get(article.issue) ?? 0) + 1);
  }
  const [most] = [...shared].sort((a, b) => b[1] - a[1]);
  return most && most[1] * 2 >= articles.length ? most[0] : undefined;
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
 * The ids of a bulletin's articles in their order: an article that is known keeps its id (by its title, else by its
 * first paragraph), others get the numbers after the last.
 */
export function assignIds(stock: Stock, bulletin: Bulletin, issue: string): string[] {
  const record = stock.issues.find(({ id }) => id === issue);
  const known = stock.articles.filter((article) => article.issue === issue);
  const { articles, source } = bulletin;
  if (record?.source.sha256 === source.sha256 && record.articles.length === articles.length) {
    return record.articles;
  }
  const free = new Set(known);
  const take = (matches: (article: KnownArticle) => boolean): string | undefined => {
    const match = [...free].find(matches);
    if (match) free.delete(match);
    return match?.id;
  };
  const byTitle = articles.map(({ title }) => take((one) => solid(one.title) === solid(title)));
  let last = Math.max(0, ...[...stock.articleFiles.keys()].map((id) => numberIn(id, issue)));
  return articles.map(
    ({ paragraphs }, index) =>
      byTitle[index] ??
      take((one) => one.firstParagraph !== undefined && one.firstParagraph === paragraphs[0]) ??
      articleId(issue, ++last),
  );
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
