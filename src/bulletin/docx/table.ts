import type { Element } from '@xmldom/xmldom';
import type { Output } from './body.ts';
import type { DocumentLine, DocumentPicture } from './lines.ts';
import { attributeOf, childOf, childrenOf } from './package.ts';

/** A cell with more lines or characters than this holds text, and its table is there for the layout. */
const MOST_LINES = 6;
const LONGEST = 400;
const HAN = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;

/**
 * Reads a table: each row is a line, its cells set apart by tabs, a merged cell once. A table of one column, or with
 * cells as long as articles, is there for the layout: its text is lines like any other.
 *
 * @param read reads the blocks of a cell
 */
export function readTable(table: Element, read: (cell: Element) => Output): Output {
  const rows = rowsOf(table).map((row) =>
    cellsOf(row).map((cell) => ({ ...cell, output: read(cell.element) })),
  );
  const cells = rows.flat();
  const filled = (row: typeof cells): number =>
    row.filter(({ output }) => output.lines.length > 0).length;
  const length = ({ lines }: Output): number =>
    lines.reduce((sum, { text }) => sum + text.length, 0);
  const isLayout =
    rows.every((row) => filled(row) < 2) ||
    cells.some(
      ({ output }) =>
        output.lines.length > MOST_LINES ||
        length(output) > LONGEST ||
        output.lines.some(({ row }) => row),
    );
  const lines: DocumentLine[] = [];
  const pictures: DocumentPicture[] = [];
  for (const row of rows) {
    const before = lines.length;
    for (const { output } of row) {
      const base = isLayout ? lines.length : before;
      pictures.push(
        ...output.pictures.map((picture) => ({
          ...picture,
          line: isLayout ? base + picture.line : base,
        })),
      );
      if (isLayout) lines.push(...output.lines);
    }
    const all = row.flatMap(({ output }) => output.lines);
    const [first] = all;
    if (isLayout || !first) continue;
    const text = row
      .map(({ output, span }) => joinCell(output.lines) + '\t'.repeat(span - 1))
      .join('\t');
    const largest = all.reduce((a, b) => (b.text.length > a.text.length ? b : a), first);
    lines.push({
      ...largest,
      text,
      align: 'start',
      indent: [],
      blank: 0,
      space: 0,
      newPage: first.newPage,
      style: undefined,
      row: rows.length > 1,
    });
  }
  return { lines, pictures };
}

/** A cell's lines as one stretch of text; Latin words keep apart. */
function joinCell(lines: readonly DocumentLine[]): string {
  return lines.reduce((text, line) => {
    const joint =
      text === '' || HAN.test(text.at(-1) ?? '') || HAN.test(line.text.charAt(0)) ? '' : ' ';
    return text + joint + line.text.replaceAll('\t', ' ');
  }, '');
}

/** Rows and cells may stand in content controls and tracked changes. */
function rowsOf(table: Element): Element[] {
  return within(table, 'tr').filter((row) => !childOf(row, 'trPr', 'del'));
}

function cellsOf(row: Element): { element: Element; span: number }[] {
  return within(row, 'tc').flatMap((element) => {
    const merge = childOf(element, 'tcPr', 'vMerge');
    const goesOn = merge !== undefined && attributeOf(merge, 'val') !== 'restart';
    const span = Math.min(
      64,
      Math.max(1, Number(attributeOf(childOf(element, 'tcPr', 'gridSpan'), 'val')) || 1),
    );
    return [{ element: goesOn ? (element.cloneNode(false) as Element) : element, span }];
  });
}

function within(parent: Element, name: string): Element[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.localName === name) return [child];
    return ['sdt', 'sdtContent', 'customXml', 'ins'].includes(child.localName ?? '')
      ? within(child, name)
      : [];
  });
}
