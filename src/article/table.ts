import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '#markdown/parse.ts';
import { leastEscaped } from './escape.ts';

/**
 * Writes a table, its first row as the header, that is read back as the same cells. Rows are filled up to the longest.
 *
 * @param rows cells of plain text without line breaks
 */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((cells) => cells.length));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const [header = '', ...body] = rows.map((cells) =>
    line(Array.from({ length: width }, (_, column) => escapeCell(cells[column] ?? ''))),
  );
  return [header, line(Array<string>(width).fill('---')), ...body].join('\n');
}

/** White space at the ends of a cell would be taken for the table's own; as references it can be taken for an address's. */
function escapeCell(cell: string): string {
  const [, lead = '', text = '', tail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(cell) ?? [];
  const whole = (markdown: string): string => asReferences(lead) + markdown + asReferences(tail);
  const isRead = (markdown: string): boolean => readsAs(whole(markdown), cell);
  return whole(text && leastEscaped(text, text.replaceAll('|', '\\|'), isRead));
}

const asReferences = (spaces: string): string =>
  spaces.replace(/./gsu, (space) => `&#${space.codePointAt(0)};`);

function readsAs(markdown: string, text: string): boolean {
  const [table, ...rest] = parseMarkdown(`| ${markdown} |\n| --- |`).children;
  if (table?.type !== 'table' || rest.length > 0) return false;
  const [cell, ...more] = table.children[0]?.children ?? [];
  return more.length === 0 && toString(cell, { includeHtml: false }) === text;
}
