import { stringify } from 'csv-stringify/sync';
import { articlePath } from '#article/permalink.ts';
import { plainBlocks } from '#article/blocks.ts';
import type { Item } from '#collection/publication.ts';

const COLUMNS = [
  'id',
  'title',
  'section',
  'date',
  'dateBasis',
  'organizations',
  'issue',
  'path',
  'text',
];

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Items as CSV (RFC 4180), a row each: with a byte order mark, by which spreadsheets know UTF-8. Organizations are
 * separated by 、, paragraphs by a line break; a cell that a spreadsheet would run as a formula gets an apostrophe.
 */
export function csvOf(items: readonly Item[]): string {
  const rows = items.map(
    ({ id, title, section, date, dateBasis, organizations, issue, body }): string[] => [
      id,
      title,
      section.name,
      date,
      dateBasis,
      organizations.map(({ name }) => name).join('、'),
      issue ?? '',
      articlePath(id),
      plainBlocks(body).join('\n'),
    ],
  );
  return stringify(
    rows.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell))),
    {
      header: true,
      columns: COLUMNS,
      bom: true,
      record_delimiter: 'windows',
      quoted_match: /[\r\n]/,
    },
  );
}
