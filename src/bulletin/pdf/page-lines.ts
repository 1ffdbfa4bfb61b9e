import { findAligned } from './aligned.ts';
import { textOfRuns, gatherRuns, runOf, type Run } from './lines.ts';
import { findGutter, orderRuns, type Block } from './columns.ts';
import type { Glyph } from './marks.ts';
import type { Box } from './matrix.ts';
import type { Page } from './pages.ts';
import { readTables, type Row } from './tables.ts';

/** A line of text on a page. */
export interface PageLine extends Box {
  text: string;
  baseline: number;
  /** Type size of most of it, in points. */
  size: number;
  /** Share of its characters in a heavy face, and in one for headings. */
  heavy: number;
  display: number;
  row: boolean;
  /** Whether it stands across the page or upright: a stamp, a watermark, a note in the margin. */
  turned: boolean;
  /** Where its column begins and ends; undefined where it has the page's width. */
  column: Block['column'];
  /** Whether it is the first of its column on the page. */
  first: boolean;
}

/** A page's text before the order of its lines is known. */
export interface PageRuns {
  page: number;
  width: number;
  height: number;
  runs: Run[];
  rows: Row[];
  turned: PageLine[];
  /** Level lines. */
  rules: Box[];
  pictures: Box[];
  undecoded: number;
}

/** Two characters so near, in type sizes, are one drawn twice. */
const DRAWN_TWICE = 0.12;
const MOST_TURNED = 5;

/** Gathers a page's characters into runs and the rows of its tables. */
export function gatherPage(page: Page): PageRuns {
  const { number, width, height, glyphs, rules, pictures, undecoded } = page;
  const once = dropDoubles(glyphs);
  const level = once.filter(({ angle }) => Math.abs(angle) < MOST_TURNED);
  const { rows, rest } = readTables(level, rules);
  const turned = turnedLines(once.filter(({ angle }) => Math.abs(angle) >= MOST_TURNED));
  const levelRules = rules.filter(({ x0, x1, y0, y1 }) => x1 - x0 > 10 * (y1 - y0));
  return {
    page: number,
    width,
    height,
    runs: gatherRuns(rest),
    rows,
    turned,
    rules: levelRules,
    pictures,
    undecoded,
  };
}

/** Bold type is made from a plain one by drawing it twice, a hair apart; a shadow too. */
function dropDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const places = new Map<string, Glyph[]>();
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const [column, row] = [Math.round(glyph.x / 8), Math.round(glyph.y / 8)];
    const near = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => places.get(`${glyph.text} ${column + dx} ${row + dy}`) ?? []),
    );
    const twin = near.find(
      (other) =>
        Math.max(Math.abs(other.x - glyph.x), Math.abs(other.y - glyph.y)) <
          DRAWN_TWICE * glyph.size &&
        Math.abs(other.size - glyph.size) < 0.1 * glyph.size &&
        glyph.text.trim() !== '',
    );
    if (twin) {
      twin.thickened = true;
      continue;
    }
    const place = `${glyph.text} ${column} ${row}`;
    const there = places.get(place);
    if (there) there.push(glyph);
    else places.set(place, [glyph]);
    kept.push(glyph);
  }
  return kept;
}

/** Lines that are not level, each by its angle and its own baseline, in the order in which they are drawn. */
function turnedLines(glyphs: readonly Glyph[]): PageLine[] {
  const lines: Glyph[][] = [];
  for (const glyph of glyphs) {
    const before = lines.at(-1)?.at(-1);
    const goesOn =
      before &&
      Math.abs(before.angle - glyph.angle) < 1 &&
      Math.hypot(glyph.x - before.x, glyph.y - before.y) < 4 * Math.max(glyph.size, before.size);
    if (goesOn) lines.at(-1)?.push(glyph);
    else lines.push([glyph]);
  }
  return lines
    .map((line) => ({
      text: line
        .map(({ text }) => text)
        .join('')
        .trim(),
      run: runOf(line),
    }))
    .filter(({ text }) => text !== '')
    .map(({ text, run }) => ({ ...lineOf(text, [run], undefined, false), turned: true }));
}

function lineOf(
  text: string,
  runs: readonly Run[],
  column: Block['column'],
  row: boolean,
): PageLine {
  const glyphs = runs.flatMap((run) => run.glyphs);
  const widest = runs.reduce((a, b) => (b.glyphs.length > a.glyphs.length ? b : a));
  const share = (is: (glyph: Glyph) => boolean): number => glyphs.filter(is).length / glyphs.length;
  return {
    text,
    x0: Math.min(...runs.map(({ x0 }) => x0)),
    x1: Math.max(...runs.map(({ x1 }) => x1)),
    y0: Math.min(...runs.map(({ y0 }) => y0)),
    y1: Math.max(...runs.map(({ y1 }) => y1)),
    baseline: widest.baseline,
    size: widest.size,
    heavy: share(({ face, thickened }) => face.heavy || thickened),
    display: share(({ face }) => face.display),
    row,
    turned: false,
    column,
    first: false,
  };
}

/** The place where a page's text parts into columns, for pages that show it too weakly themselves. */
export const gutterOf = ({ runs }: PageRuns, em: number): number | undefined =>
  findGutter(runs, em);

/**
 * A page's lines in the order in which they are read: heads, columns one after the other, what spans them in between,
 * what is not level last.
 *
 * @param gutter where other pages of the kind have it
 */
export function linesOfPage(page: PageRuns, em: number, gutter?: number): PageLine[] {
  const tableRuns = new Map(page.rows.map((row) => [row.run, row]));
  const { head, body, foot } = partMargins([...page.runs, ...tableRuns.keys()], em);
  const blocks = [
    { runs: head, column: undefined },
    ...orderRuns(body, em, page.rules, findGutter(body, em) ?? gutter),
    { runs: foot, column: undefined },
  ];
  const lines = blocks.flatMap(({ runs, column }) => {
    const own = linesOfRuns(runs, column, tableRuns, em);
    return own.map((line, index) => ({ ...line, first: column !== undefined && index === 0 }));
  });
  return [...lines, ...page.turned];
}

/** Parts what stands alone above or below the text, so that it does not count as part of a column. */
function partMargins(runs: readonly Run[], em: number): { head: Run[]; body: Run[]; foot: Run[] } {
  const sorted = [...runs].sort((a, b) => a.y0 - b.y0);
  const head: Run[] = [];
  const foot: Run[] = [];
  const usual = usualPitch(
    sorted.map(({ baseline }) => baseline),
    em,
  );
  const lone = (edge: Run, away: (run: Run) => number): Run[] => {
    const row = sorted.filter((run) => Math.abs(run.baseline - edge.baseline) < 0.5 * em);
    const nearest = Math.min(...sorted.filter((run) => !row.includes(run)).map(away));
    return nearest > usual && nearest < Infinity ? row : [];
  };
  const [top] = sorted;
  const bottom = [...sorted].sort((a, b) => b.y1 - a.y1)[0];
  if (top) head.push(...lone(top, (run) => run.y0 - top.y1));
  if (bottom)
    foot.push(...lone(bottom, (run) => bottom.y0 - run.y1).filter((run) => !head.includes(run)));
  return { head, body: sorted.filter((run) => !head.includes(run) && !foot.includes(run)), foot };
}

/** Half of the lines of a page are no farther from the next one than this. */
function usualPitch(baselines: readonly number[], em: number): number {
  const steps = baselines
    .toSorted((a, b) => a - b)
    .flatMap((y, index, all) =>
      index > 0 && y - (all[index - 1] as number) > 0.5 * em
        ? [y - (all[index - 1] as number)]
        : [],
    )
    .sort((a, b) => a - b);
  return Math.max(1.2 * em, steps[Math.floor(steps.length / 2)] ?? 0);
}

function linesOfRuns(
  runs: readonly Run[],
  column: Block['column'],
  tableRuns: ReadonlyMap<Run, Row>,
  em: number,
): PageLine[] {
  const lines: { runs: Run[]; row: Row | undefined }[] = [];
  for (const run of [...runs].sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0)) {
    const line = lines.at(-1);
    const row = tableRuns.get(run);
    const [beside] = line?.runs ?? [];
    const same =
      beside &&
      !row &&
      !line?.row &&
      run.baseline - beside.baseline < 0.3 * Math.max(beside.size, run.size);
    if (same) line?.runs.push(run);
    else lines.push({ runs: [run], row });
  }
  const aligned = findAligned(
    lines.map((line) => (line.row ? [] : line.runs)),
    em,
  );
  return lines.map((line, index) => {
    const inOrder = line.runs.sort((a, b) => a.x0 - b.x0);
    if (line.row) return lineOf(line.row.text, inOrder, column, true);
    const text = aligned.has(index)
      ? inOrder.map((run) => textOfRuns([run])).join('\t')
      : textOfRuns(inOrder);
    return lineOf(text, inOrder, column, aligned.has(index));
  });
}
