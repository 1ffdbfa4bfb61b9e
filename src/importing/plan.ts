import { isDeepStrictEqual } from 'node:util';
import type { Given, IssueRecord } from '#article/issue.ts';
import { UnreadableBulletin, type Bulletin } from '#bulletin/bulletin.ts';
import type { Change } from '#store/change.ts';
import { fingerprint } from './fingerprint.ts';
import { linesIn } from './lines-in.ts';
import { planArticles, type ArticlesPlan } from './plan-articles.ts';
import { planLists } from './plan-lists.ts';
import { planSource } from './plan-source.ts';
import { writeRecord } from './record.ts';
import { reportFile } from './report-file.ts';
import type { Stock } from './stock.ts';

/** What an import of one bulletin does to the content folder. */
export interface Plan extends Pick<ArticlesPlan, 'kept' | 'replaced'> {
  bulletin: Bulletin;
  /** In the order they are to be written; empty where nothing changes. */
  writes: Change[];
  /** Articles of the issue that this bulletin no longer has; they stay. */
  missing: string[];
  record: IssueRecord;
}

export interface PlanOptions {
  /** Whether articles an editor has changed are replaced, the old ones being saved first, and lost ones rewritten. */
  force: boolean;
  /** Whether the editor has said something of the issue, so that the same source may come out otherwise. */
  told: boolean;
  /** What an editor said of the issue, now or before, which holds for its corrections. */
  given?: Given | undefined;
}

/**
 * Works out which files an import writes. Nothing is read or written here but through `stock`.
 *
 * @param split the bulletin with its final ids
 * @param bytes the source as received
 * @throws {UnreadableBulletin} where the issue's record is there and cannot be read
 */
export function planImport(
  stock: Stock,
  split: Bulletin,
  bytes: Uint8Array,
  { force, told, given }: PlanOptions,
): Plan {
  const { files } = stock;
  const folder = `bulletins/${split.issue.id}`;
  const before = stock.issues.find(({ id }) => id === split.issue.id);
  const recordText = files.text(`${folder}/bulletin.yaml`);
  if (!before && recordText !== undefined) {
    throw new UnreadableBulletin(
      `${folder}/bulletin.yaml 有错，不知道这一期导入过什么。请运行 npm run check:content，改好后再导入。`,
    );
  }
  const known = before?.source.sha256 === split.source.sha256;
  const articles = planArticles(stock, split, before, { same: known && !told, force });
  const lists = planLists(stock, articles.written);
  const source =
    known && files.has(`${folder}/${before.source.file}`)
      ? { ...before, file: before.source.file, movedTo: undefined, writes: [] }
      : planSource(files, folder, before, split.source, bytes);
  const bulletin: Bulletin = {
    ...split,
    diagnostics: [...split.diagnostics, ...lists.diagnostics, ...articles.lost],
  };
  const ids = split.articles.map(({ id }) => id);
  const record: IssueRecord = {
    ...split.issue,
    ...(given && { given }),
    source: { ...split.source, file: source.file },
    earlier: source.earlier,
    ...(before?.report && { report: before.report }),
    articles: ids,
    written: articles.fingerprints,
    linesIn: linesIn(before, articles.fromSource, source, split.source.sha256),
    titles: {
      ...before?.titles,
      ...Object.fromEntries(split.articles.map(({ id, title }) => [id, title])),
    },
  };
  const { kept, replaced } = articles;
  const missing = before?.articles.filter((id) => !ids.includes(id)) ?? [];
  const plan: Plan = { bulletin, writes: [], kept, replaced, missing, record };
  const unsaid = known && !told && articles.writes.length === 0;
  if (source.writes.length + articles.writes.length === 0) {
    if (unsaid || isDeepStrictEqual(before, record)) return { ...plan, record: before ?? record };
  }
  const report = planReport(stock, plan);
  const final: IssueRecord = { ...record, report: report.named };
  const recordWrite = {
    path: `${folder}/bulletin.yaml`,
    content: writeRecord(final, recordText),
  };
  return {
    ...plan,
    writes: [...lists.writes, ...articles.writes, ...source.writes, report.write, recordWrite],
    record: final,
  };
}

/** The report goes into the place of the last one, unless someone has changed that or it is another's. */
function planReport(
  { files }: Stock,
  plan: Plan,
): { write: Change; named: NonNullable<IssueRecord['report']> } {
  const folder = `bulletins/${plan.bulletin.issue.id}`;
  const last = plan.record.report;
  const current = last && files.text(`${folder}/${last.file}`);
  const own = current !== undefined && fingerprint(current) === last?.sha256;
  const path = own ? `${folder}/${last.file}` : files.free(`${folder}/report`, '.md');
  const content = reportFile(plan);
  const named = { file: path.slice(folder.length + 1), sha256: fingerprint(content) };
  return { write: { path, content }, named };
}
