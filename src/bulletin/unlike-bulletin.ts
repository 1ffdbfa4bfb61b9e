import type { Bulletin, SplitArticle } from './bulletin.ts';
import { SURE } from './confidence.ts';

/** What shows that a file is a bulletin. */
interface Signs {
  issue: Bulletin['issue'];
  articles: readonly SplitArticle[];
  headings: readonly unknown[];
  masthead: { publisher: string | null } | undefined;
  text: string;
}

/** Words that tell when something happened, though not the day. */
const TIME =
  /近日|近期|近来|近來|日前|目前|[今昨当當次]日|[今明昨当當]天|[今去]年|[上本下](?:周|週|月)|[0-9０-９一二三四五六七八九十]\s*[月日号號]/u;
/** So many items are enough to tell that they are none by how unsure their limits are. */
const ENOUGH = 3;
/** A manual may tell a day in an example. */
const NEARLY = 0.9;

/**
 * Whether nothing in a file is as in a bulletin: no masthead, no section, no credit, and nothing tells a time,
 * or its items could as well begin and end elsewhere. It may have been taken by mistake, such as a licence or a manual.
 */
export function isUnlikeBulletin({ issue, articles, headings, masthead, text }: Signs): boolean {
  const headed =
    (masthead !== undefined && (masthead.publisher !== null || issue.number !== null)) ||
    issue.dateBasis === 'masthead' ||
    headings.length > 0;
  if (headed || articles.length === 0) return false;
  const bare = articles.filter(
    ({ dateBasis, organizationBasis }) =>
      dateBasis === 'issue' && organizationBasis === 'publisher',
  ).length;
  if (bare === articles.length && !TIME.test(text)) return true;
  const unsure = articles.filter(({ confidence }) => confidence < SURE).length;
  return (
    articles.length >= ENOUGH && bare >= NEARLY * articles.length && unsure * 2 > articles.length
  );
}
