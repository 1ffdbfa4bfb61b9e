import type { IssueRecord } from '#article/issue.ts';
import { UnreadableBulletin, type Bulletin, type SplitArticle } from '#bulletin/bulletin.ts';
import { TextLost } from '#bulletin/nothing-lost.ts';
import { receive } from '#bulletin/receive.ts';
import { sha256Of } from '#bulletin/sha256.ts';
import { fingerprint } from './fingerprint.ts';
import type { KnownItem } from './match.ts';
import { nameArticles } from './plan-lists.ts';
import { solid } from './solid-title.ts';
import { splitReceived, type Said } from './split-received.ts';
import type { Stock } from './stock.ts';

/** Whether the file of some article of an issue is no longer as it was imported, or gone. */
export function isEdited(
  { articleFiles, files }: Stock,
  { articles, written }: IssueRecord,
): boolean {
  return [...new Set([...articles, ...Object.keys(written)])].some((id) => {
    const path = articleFiles.get(id);
    const text = path === undefined ? undefined : files.text(path);
    return text === undefined || fingerprint(text) !== written[id];
  });
}

/**
 * What the articles of an issue were when they were imported: its sources, as they are kept, are split once more. Of
 * an article in several of them the last one tells.
 */
export async function readAsImported(
  stock: Stock,
  record: IssueRecord,
  said: Said,
): Promise<KnownItem[]> {
  const known = new Map<string, KnownItem>();
  for (const source of [record.source, ...record.earlier.toReversed()]) {
    const bytes = stock.files.bytes(`bulletins/${record.id}/${source.file}`);
    const split = bytes && (await splitKept(stock, source.file, bytes, said));
    const articles = split?.articles ?? [];
    const asSplit =
      source === record.source &&
      articles.length === record.articles.length &&
      bytes !== undefined &&
      sha256Of(bytes) === source.sha256;
    const ids = asSplit ? record.articles : idsByTitle(record, articles);
    nameArticles(stock, articles).forEach(({ article, organization }, index) => {
      const id = ids[index];
      if (id === undefined || known.has(id)) return;
      const { title, paragraphs } = article;
      known.set(id, { id, title, organization, paragraphs });
    });
  }
  return [...known.values()];
}

/** Splits a source that is kept; undefined where it cannot be read any more. */
export async function splitKept(
  stock: Stock,
  file: string,
  bytes: Uint8Array,
  said: Said,
): Promise<Bulletin | undefined> {
  try {
    return splitReceived(stock, await receive(file, bytes), said);
  } catch (error) {
    if (error instanceof UnreadableBulletin || error instanceof TextLost) return undefined;
    throw error;
  }
}

/** Ids by titles that one article alone has; undefined for the others. */
function idsByTitle(
  { titles }: IssueRecord,
  articles: readonly SplitArticle[],
): (string | undefined)[] {
  const ids = Map.groupBy(Object.keys(titles), (id) => solid(titles[id] as string));
  const alike = Map.groupBy(articles, ({ title }) => solid(title));
  return articles.map(({ title }) => {
    const [id, another] = ids.get(solid(title)) ?? [];
    return another === undefined && alike.get(solid(title))?.length === 1 ? id : undefined;
  });
}
