import type { IssueRecord } from '#article/issue.ts';
import type { Bulletin, SplitArticle } from '#bulletin/bulletin.ts';
import { articleId } from '#bulletin/split.ts';
import { isCorrected } from './likeness.ts';
import { nameArticles } from './plan-lists.ts';
import { solid, solidTitle } from './solid-title.ts';
import type { KnownArticle, Stock } from './stock.ts';

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
