import { issuePath } from '#article/permalink.ts';
import type { Mentions } from '#collection/mentions.ts';
import type { NameIndex } from '#collection/name-index.ts';
import type { Issue, Item, Publication } from '#collection/publication.ts';
import { articleData } from '#search/article-data.ts';
import type { OpenArchive, OpenArticle, OpenIssue, OpenMentions } from './schema.ts';

/** Cuts a title where it may be broken into lines. */
export type Breaker = (title: string) => Promise<string[]>;

/** Who and what items name, by their id. */
export type MentionsById = NameIndex['mentions'];

export async function openArticleOf(
  item: Item,
  breakTitle: Breaker,
  mentions: MentionsById,
): Promise<OpenArticle> {
  return {
    ...articleData(item, await breakTitle(item.title)),
    mentions: openMentionsOf(mentions.get(item.id)),
  };
}

function openMentionsOf(mentions: Mentions | undefined): OpenMentions {
  const named = ({ slug, name }: { slug: string; name: string }) => ({ slug, name });
  const { people = [], organizations = [], programmes = [], districts = [] } = mentions ?? {};
  return {
    people: people.map(({ name, office, person }) => ({
      slug: person?.slug ?? null,
      name,
      office: office ?? null,
    })),
    organizations: organizations.map(named),
    programmes: programmes.map(named),
    districts: districts.map(({ slug, name }) => ({ slug: slug ?? null, name })),
  };
}

export async function openIssueOf(
  issue: Issue,
  breakTitle: Breaker,
  mentions: MentionsById,
): Promise<OpenIssue> {
  const articles = issue.items.map((item) => openArticleOf(item, breakTitle, mentions));
  return { ...issueFields(issue), articles: await Promise.all(articles) };
}

/** @param address absolute address of the home page */
export async function openArchiveOf(
  { site, issues, items }: Publication,
  address: string,
  breakTitle: Breaker,
  mentions: MentionsById,
): Promise<OpenArchive> {
  return {
    name: site.name,
    association: site.association,
    address,
    issues: issues.map((issue) => ({
      ...issueFields(issue),
      articles: issue.items.map(({ id }) => id),
    })),
    articles: await Promise.all(items.map((item) => openArticleOf(item, breakTitle, mentions))),
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
