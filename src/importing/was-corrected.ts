import type { IssueRecord } from '#article/issue.ts';
import type { Bulletin } from '#bulletin/bulletin.ts';
import { splitKept } from './as-imported.ts';
import { sameContent } from './same-content.ts';
import type { Said } from './split-received.ts';
import type { Stock } from './stock.ts';

/** Whether a bulletin is what its issue was before a correction: a source it had, or the same in another form. */
export async function wasCorrected(
  stock: Stock,
  record: IssueRecord,
  bulletin: Bulletin,
  said: Said,
): Promise<boolean> {
  const { sha256 } = bulletin.source;
  if (record.earlier.some((source) => source.sha256 === sha256)) return true;
  const date = record.dateBasis === 'given' ? record.date : undefined;
  for (const { file } of record.earlier) {
    const bytes = stock.files.bytes(`bulletins/${record.id}/${file}`);
    const split = bytes && (await splitKept(stock, file, bytes, { ...said, date }));
    if (!split) continue;
    // As of what has come, the issue's number is its own where it prints none.
    const number = split.issue.number ?? record.number;
    if (sameContent({ ...split, issue: { ...split.issue, number } }, bulletin)) return true;
  }
  return false;
}
