import { isDeepStrictEqual } from 'node:util';
import { parseDocument, stringify } from 'yaml';
import type { IssueRecord } from '#article/issue.ts';

/** What most issues have nothing of. */
const OPTIONAL = ['earlier', 'linesIn'] as const;

/**
 * Writes bulletin.yaml. In one that is there only what differs is changed: an editor's comments stay.
 *
 * @param text of the file as it is; undefined where there is none
 */
export function writeRecord(record: IssueRecord, text: string | undefined): string {
  const without = OPTIONAL.filter((name) => Object.keys(record[name]).length === 0);
  const fields = Object.entries(record).filter(
    ([name, value]) => value !== undefined && !without.some((one) => one === name),
  );
  if (text === undefined) return stringify(Object.fromEntries(fields), { lineWidth: 0 });
  const document = parseDocument(text, { version: '1.2' });
  const written = document.toJS() as Record<string, unknown>;
  for (const name of without) document.delete(name);
  for (const [name, value] of fields) {
    if (!isDeepStrictEqual(written[name], value)) document.set(name, value);
  }
  return document.toString({ lineWidth: 0 });
}
