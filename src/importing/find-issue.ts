import { UnreadableBulletin, type Bulletin } from '#bulletin/bulletin.ts';
import { publishersDiffer } from './publishers.ts';
import { solid, solidTitle, solidTitlesIn } from './solid-title.ts';
import type { Stock } from './stock.ts';

/** The issue a bulletin goes into. */
export interface FoundIssue {
  id: string;
  /** What tells that it is one that was imported before, in Chinese, where it may be mistaken. */
  why?: string;
}

/**
 * The issue a bulletin belongs to: the one named, or the one it corrects (the same source, now or earlier, the same
 * number in the same year unless their mastheads name different publishers, or at least half of its titles the same),
 * or a new one named by its date, with a letter when the day has one already.
 */
export function findIssue(stock: Stock, bulletin: Bulletin, named: string | undefined): FoundIssue {
  if (named !== undefined) return { id: named };
  return (
    bySource(stock, bulletin) ??
    byNumber(stock, bulletin) ??
    byTitles(stock, bulletin) ?? { id: freeIssue(stock, bulletin.issue.date) }
  );
}

function bySource({ issues, sources }: Stock, { source }: Bulletin): FoundIssue | undefined {
  const holds = ({ sha256 }: { sha256: string }): boolean => sha256 === source.sha256;
  const same =
    issues.find((record) => holds(record.source)) ??
    issues.find((record) => record.earlier.some(holds));
  if (same) return { id: same.id };
  for (const [id, files] of sources) if (files.some(holds)) return { id };
  return undefined;
}

function byNumber(stock: Stock, { issue }: Bulletin): FoundIssue | undefined {
  const year = issue.date.slice(0, 4);
  const numbered = stock.issues.filter(
    (record) =>
      record.number !== null &&
      record.number === issue.number &&
      record.date.startsWith(year) &&
      !publishersDiffer(stock, record, issue),
  );
  const found = numbered.find(({ publisher }) => publisher === issue.publisher) ?? numbered[0];
  return found && { id: found.id, why: `同是 ${year} 年第 ${issue.number} 期` };
}

function byTitles(stock: Stock, { articles }: Bulletin): FoundIssue | undefined {
  const titlesOf = new Map<string, Set<string>>();
  for (const article of stock.articles) {
    if (!article.issue) continue;
    const titles = titlesOf.get(article.issue) ?? new Set();
    titlesOf.set(article.issue, titles.add(solidTitle(article)));
  }
  // An editor may have changed titles since: those that were imported count too.
  const imported = new Map(stock.issues.map((record) => [record.id, solidTitlesIn(record)]));
  const titles = articles.map(({ title }) => solid(title));
  const shared = [...new Set([...imported.keys(), ...titlesOf.keys()])].map((id) => {
    const sets = [imported.get(id), titlesOf.get(id)];
    return [id, titles.filter((title) => sets.some((set) => set?.has(title))).length] as const;
  });
  const [most] = shared.sort((a, b) => b[1] - a[1]);
  if (!most || most[1] === 0 || most[1] * 2 < articles.length) return undefined;
  return { id: most[0], why: `${articles.length} 条标题里有 ${most[1]} 条相同` };
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
