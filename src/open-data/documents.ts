import { issuePath } from '#article/permalink.ts';
import type { Issue, Item, Publication } from '#collection/publication.ts';
import { articleData } from '#search/article-data.ts';
import type { OpenArchive, OpenArticle, OpenIssue } from './schema.ts';

/** Cuts a title where it may be broken into lines. */
export type Breaker = (title: string) => Promise<string[]>;

export async function openArticleOf(item: Item, breakTitle: Breaker): Promise<OpenArticle> {
  return articleData(item, await breakTitle(item.title));
}

export async function openIssueOf(issue: Issue, breakTitle: Breaker): Promise<OpenIssue> {
  const articles = issue.items.map((item) => openArticleOf(item, breakTitle));
  return { ...issueFields(issue), articles: await Promise.all(articles) };
}

/** @param address absolute address of the home page */
export async function openArchiveOf(
  { site, issues, items }: Publication,
  address: string,
  breakTitle: Breaker,
): Promise<OpenArchive> {
  return {
    name: site.name,
    association: site.association,
    address,
    issues: issues.map((issue) => ({
      ...issueFields(issue),
      articles: issue.items.map(({ id }) => id),
    })),
    articles: await Promise.all(items.map((item) => openArticleOf(item, breakTitle))),
  };
}

function issueFields({ id, date, record }: Issue) {
  return {
    id,
    date,
    dateBasis: record?.dateBasis ?? null,
    number: record?.number ?? null,
    publisher: record?.publisher ?? null,
    path: issuePath(id),
  };
}
