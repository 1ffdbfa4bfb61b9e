import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import type { IssueRecord } from '#article/issue.ts';
import { writeArticle } from '#article/write.ts';
import type { Bulletin, SplitArticle, SplitDiagnostic } from '#bulletin/bulletin.ts';
import { fingerprint } from './fingerprint.ts';
import { planLists } from './plan-lists.ts';
import type { FileWrite, Stock } from './stock.ts';

/** What an import of one bulletin does to the content folder. */
export interface Plan {
  bulletin: Bulletin;
  /** In the order they are to be written; empty where nothing changes. */
  writes: FileWrite[];
  /** Articles an editor has changed since, which stay as they are. */
  kept: string[];
  /** Articles that are replaced though an editor has changed them, and where the old ones go. */
  replaced: { path: string; savedTo: string }[];
  /** Articles of the issue that this bulletin no longer has; they stay. */
  missing: string[];
  record: IssueRecord;
}

export interface PlanOptions {
  /** Whether articles an editor has changed are replaced, the old ones being saved first, and lost ones rewritten. */
  force: boolean;
  /** Whether the editor has said something of the issue, so that the same source may come out otherwise. */
  told: boolean;
}

/**
 * Works out which files an import writes. Nothing is read or written here but through `stock`.
 *
 * @param bulletin with its final ids
 * @param bytes the source as received
 */
export function planImport(
  stock: Stock,
  bulletin: Bulletin,
  bytes: Uint8Array,
  { force, told }: PlanOptions,
): Plan {
  const { issue, source, articles } = bulletin;
  const folder = `bulletins/${issue.id}`;
  const before = stock.issues.find(({ id }) => id === issue.id);
  const same = before?.source.sha256 === source.sha256 && !told;
  const written: Record<string, string> = { ...before?.written };
  const texts: FileWrite[] = [];
  const kept: string[] = [];
  const lost: SplitDiagnostic[] = [];
  const replaced: Plan['replaced'] = [];

  articles.forEach((article, index) => {
    const { id } = article;
    const path = stock.articleFiles.get(id) ?? `articles/${issue.date.slice(0, 4)}/${id}.md`;
    const text = writeArticle(fileOf(article, issue.id, index + 1));
    const current = stock.articleFiles.has(id) ? (stock.read(path) ?? '') : undefined;
    const untouched = current === undefined || fingerprint(current) === written[id];
    // The same source changes nothing, not even where a newer version would split it otherwise.
    if (same && untouched && (current !== undefined || !(force || isBare(stock, before)))) {
      if (current === undefined) lost.push(lostFile(article, path));
      return;
    }
    if (current !== undefined && fingerprint(current) === fingerprint(text)) {
      written[id] = fingerprint(text);
      return;
    }
    if (!untouched && !force) {
      kept.push(path);
      return;
    }
    if (!untouched) {
      const savedTo = freePath(stock, `${folder}/replaced/${id}`, '.md');
      texts.push({ path: savedTo, content: current });
      replaced.push({ path, savedTo });
    }
    written[id] = fingerprint(text);
    texts.push({ path, content: text });
  });

  const record: IssueRecord = {
    ...issue,
    source: { ...source, file: 'source.txt' },
    articles: articles.map(({ id }) => id),
    written,
  };
  const lists = texts.length > 0 ? planLists(stock, articles) : { writes: [], diagnostics: [] };
  const records: FileWrite[] = [
    { path: `${folder}/source.txt`, content: bytes },
    { path: `${folder}/bulletin.yaml`, content: stringify(record, { lineWidth: 0 }) },
  ];
  const changes = texts.length > 0 || (!same && !isDeepStrictEqual(before, record));
  return {
    bulletin: {
      ...bulletin,
      diagnostics: [...bulletin.diagnostics, ...lists.diagnostics, ...lost],
    },
    writes: changes ? [...lists.writes, ...texts, ...records] : [],
    kept,
    replaced,
    missing: before?.articles.filter((id) => !record.articles.includes(id)) ?? [],
    record,
  };
}

function lostFile({ title, lines }: SplitArticle, path: string): SplitDiagnostic {
  return {
    severity: 'warning',
    code: 'article-file-lost',
    line: lines[0],
    message: `“${title}”的文件 ${path} 不在了，没有重新写入。要恢复，请加 --force 再导入。`,
  };
}

/** Whether no article of an issue is left, as when only its source was kept. */
function isBare({ articleFiles }: Stock, record: IssueRecord): boolean {
  return !record.articles.some((id) => articleFiles.has(id));
}

function fileOf(article: SplitArticle, issue: string, order: number) {
  const { title, section, date, organization, dateBasis, paragraphs, lines } = article;
  return { title, section, date, organization, issue, order, dateBasis, paragraphs, source: lines };
}

function freePath({ read }: Stock, stem: string, extension: string): string {
  for (let count = 1; ; count++) {
    const path = count === 1 ? stem + extension : `${stem}-${count}${extension}`;
    if (read(path) === undefined) return path;
  }
}
