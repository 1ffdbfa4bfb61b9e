import { isDeepStrictEqual } from 'node:util';
import { parseDocument, stringify } from 'yaml';
import type { IssueRecord } from '#article/issue.ts';

/**
 * Writes bulletin.yaml. In one that is there only what differs is changed: an editor's comments stay.
 *
 * @param text of the file as it is; undefined where there is none
 */
export function writeRecord(record: IssueRecord, text: string | undefined): string {
  const without = [
    ...(record.earlier.length === 0 ? ['earlier'] : []),
    ...(Object.keys(record.linesIn).length === 0 ? ['linesIn'] : []),
  ];
  const fields = Object.entries(record).filter(
    ([name, value]) => value !== undefined && !without.includes(name),
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
