import { gatherRuns, runOf, textOfRuns, type Run } from './lines.ts';
import type { Glyph } from './marks.ts';
import type { Box } from './matrix.ts';

/** A row of a table as one line, its cells set apart by tabs. */
export interface Row {
  text: string;
  run: Run;
}

/** Rules this near make one, in points. */
const NEAR = 3;
/** A cell with more lines is text in a frame, not a cell. */
const MOST_LINES = 8;
/** A page with more rules is a drawing, and comparing each with each would take long. */
const MOST_RULES = 2000;
const HAN = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;

/** What is left of a page's characters when the rows of its ruled tables are taken out. */
export interface Tables {
  rows: Row[];
  rest: Glyph[];
}

/**
 * Reads ruled tables: at least two columns, parted by an upright rule, and two rows, parted by level ones. Of a row,
 * the text of each cell is one stretch, though it runs over lines.
 */
export function readTables(glyphs: readonly Glyph[], rules: readonly Box[]): Tables {
  const rows: Row[] = [];
  let rest = [...glyphs];
  for (const { columns, bands } of findGrids(rules)) {
    const cells = new Map<string, Glyph[]>();
    const outside: Glyph[] = [];
    for (const glyph of rest) {
      const [x, y] = [glyph.x + glyph.width / 2, glyph.y - glyph.size * 0.35];
      const [column, band] = [intervalOf(columns, x), intervalOf(bands, y)];
      if (column < 0 || band < 0) outside.push(glyph);
      else cells.set(`${band} ${column}`, [...(cells.get(`${band} ${column}`) ?? []), glyph]);
    }
    const read = readRows(cells, columns.length - 1, bands.length - 1);
    if (!read) continue;
    rows.push(...read);
    rest = outside;
  }
  return { rows, rest };
}

function readRows(
  cells: ReadonlyMap<string, Glyph[]>,
  columns: number,
  bands: number,
): Row[] | undefined {
  const rows: Row[] = [];
  for (let band = 0; band < bands; band++) {
    const texts: string[] = [];
    const own: Glyph[] = [];
    for (let column = 0; column < columns; column++) {
      const lines = linesOf(cells.get(`${band} ${column}`) ?? []);
      if (lines.length > MOST_LINES) return undefined;
      texts.push(joinCell(lines.map(textOfRuns)));
      own.push(...lines.flat().flatMap((run) => run.glyphs));
    }
    if (own.length > 0) rows.push({ text: texts.join('\t'), run: runOf(own) });
  }
  // One filled cell a row is a frame around text.
  return rows.some(({ text }) => /\S\t+\s*\S/u.test(text)) ? rows : undefined;
}

/** A cell's runs by line. */
function linesOf(glyphs: readonly Glyph[]): Run[][] {
  const lines: Run[][] = [];
  for (const run of gatherRuns(glyphs).sort((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    if (line && run.baseline - (line[0] as Run).baseline < 0.5 * run.size) line.push(run);
    else lines.push([run]);
  }
  return lines;
}

/** Lines of a cell as one stretch of text; Latin words keep apart. */
export function joinCell(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce((text, line) => {
      const joint = HAN.test(text.at(-1) ?? '。') || HAN.test(line.charAt(0)) ? '' : ' ';
      return text + joint + line;
    }, '');
}

function intervalOf(edges: readonly number[], value: number): number {
  return edges.findIndex((edge, index) => edge <= value && value < (edges[index + 1] ?? -Infinity));
}

interface Grid {
  columns: number[];
  bands: number[];
}

/** Tables by their rules: those that touch belong together. */
function findGrids(rules: readonly Box[]): Grid[] {
  return clusters(rules).flatMap((group): Grid[] => {
    const upright = group.filter(({ x0, y0, x1, y1 }) => y1 - y0 > x1 - x0);
    const level = group.filter(({ x0, y0, x1, y1 }) => x1 - x0 >= y1 - y0);
    const columns = edgesOf(upright.map(({ x0, x1 }) => (x0 + x1) / 2));
    const bands = edgesOf(level.map(({ y0, y1 }) => (y0 + y1) / 2));
    return columns.length >= 3 && bands.length >= 3 ? [{ columns, bands }] : [];
  });
}

/** Groups of rules that touch one another. */
function clusters(rules: readonly Box[]): Box[][] {
  if (rules.length > MOST_RULES) return [];
  const groups: Box[][] = [];
  for (const rule of rules) {
    const touched = groups.filter((group) => group.some((other) => touches(other, rule)));
    const [first, ...others] = touched;
    if (!first) {
      groups.push([rule]);
      continue;
    }
    first.push(rule);
    for (const group of others) {
      first.push(...group);
      groups.splice(groups.indexOf(group), 1);
    }
  }
  return groups;
}

const touches = (a: Box, b: Box): boolean =>
  a.x0 - NEAR <= b.x1 && b.x0 - NEAR <= a.x1 && a.y0 - NEAR <= b.y1 && b.y0 - NEAR <= a.y1;

function edgesOf(values: readonly number[]): number[] {
  const edges: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value - (edges.at(-1) ?? -Infinity) > NEAR) edges.push(value);
  }
  return edges;
}
