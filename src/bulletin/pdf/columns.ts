import type { Run } from './lines.ts';
import type { Box } from './matrix.ts';

/** Runs of one column, or of the whole width, between two places where the layout changes. */
export interface Block {
  runs: Run[];
  /** Left and right edge of the column; undefined where it is the page's own text area. */
  column: { x0: number; x1: number } | undefined;
}

/** Narrowest gutter and column, in type sizes. */
const GUTTER = 0.9;
const NARROWEST = 8;
/** So many lines have to face each other across a gutter. */
const FACING = 4;
/** Share of a column's lines that have to reach its right edge. */
const FULL = 0.35;
/** A page with more runs is no page of text, and comparing each with each would take long. */
const MOST_RUNS = 2000;

/**
 * Puts a page's runs in the order in which they are read: where text stands in columns, one column after the other;
 * what spans them stays between what stands above and below it.
 *
 * @param em type size of most of the text, in points
 * @param rules level lines: one that spans columns ends them
 * @param gutter where columns part, as other pages of the kind show; by default what this page shows
 */
export function orderRuns(
  runs: readonly Run[],
  em: number,
  rules: readonly Box[] = [],
  gutter = findGutter(runs, em),
): Block[] {
  if (gutter === undefined) return [{ runs: [...runs], column: undefined }];
  const blocks: Block[] = [];
  const crosses = (run: Box): boolean => run.x0 < gutter - 0.2 * em && run.x1 > gutter + 0.2 * em;
  let spanning: Run[] = [];
  let sides: [Run[], Run[]] = [[], []];
  const edges = columnEdges(
    runs.filter((run) => !crosses(run)),
    gutter,
  );
  const flush = (): void => {
    const [left, right] = sides;
    sides = [[], []];
    const row = left.length === 1 && right.length === 1;
    if (row || left.length === 0 || right.length === 0) {
      spanning.push(...left, ...right);
      return;
    }
    if (spanning.length > 0) blocks.push({ runs: spanning, column: undefined });
    spanning = [];
    [left, right].forEach((side, index) => {
      for (const block of orderRuns(side, em, rules)) {
        blocks.push({
          runs: block.runs,
          column: block.column ?? (edges[index] as Block['column']),
        });
      }
    });
  };
  const spans = rules.filter(crosses).map(({ y1 }) => y1);
  let above = -Infinity;
  for (const run of [...runs].sort((a, b) => a.baseline - b.baseline)) {
    // A rule across, or a wide gap below a line that faces another, ends what stands above.
    const faced = sides[0].length === 1 && sides[1].length === 1;
    const parted = faced && run.baseline - above > 2.2 * run.size;
    if (parted || spans.some((y) => above < y && y < run.baseline)) flush();
    above = run.baseline;
    if (crosses(run)) {
      flush();
      spanning.push(run);
    } else {
      sides[run.x0 + run.x1 < 2 * gutter ? 0 : 1].push(run);
    }
  }
  flush();
  if (spanning.length > 0) blocks.push({ runs: spanning, column: undefined });
  return blocks;
}

function columnEdges(runs: readonly Run[], gutter: number): { x0: number; x1: number }[] {
  return [runs.filter(({ x1 }) => x1 <= gutter), runs.filter(({ x0 }) => x0 >= gutter)].map(
    (side) => ({
      x0: Math.min(...side.map(({ x0 }) => x0)),
      x1: Math.max(...side.map(({ x1 }) => x1)),
    }),
  );
}

/** Where two columns of text part: the place that most facing lines leave free, if what stands beside it is text. */
export function findGutter(runs: readonly Run[], em: number): number | undefined {
  if (runs.length > MOST_RUNS) return undefined;
  const gaps: [x0: number, x1: number][] = [];
  for (const left of runs) {
    const facing = runs.filter(
      (right) =>
        right.x0 - left.x1 >= GUTTER * em &&
        Math.min(left.y1, right.y1) - Math.max(left.y0, right.y0) >
          0.25 * Math.min(left.size, right.size),
    );
    const next = Math.min(...facing.map(({ x0 }) => x0));
    if (facing.length > 0) gaps.push([left.x1, next]);
  }
  if (gaps.length < FACING) return undefined;
  const support = (x: number): number => gaps.filter(([x0, x1]) => x0 < x && x < x1).length;
  // The best place is at the right end of some gap: just before the second column begins.
  const places = gaps.map(([, x1]) => x1 - (GUTTER * em) / 2).sort((a, b) => a - b);
  const best = places.reduce((a, b) => (support(b) > support(a) ? b : a));
  return support(best) >= FACING && isText(runs, best, em) ? best : undefined;
}

function isText(runs: readonly Run[], gutter: number, em: number): boolean {
  return [runs.filter(({ x1 }) => x1 <= gutter), runs.filter(({ x0 }) => x0 >= gutter)].every(
    (side) => {
      if (side.length < FACING) return false;
      const x0 = Math.min(...side.map((run) => run.x0));
      const x1 = Math.max(...side.map((run) => run.x1));
      const full = side.filter(
        (run) => run.x1 > x1 - 1.5 * em && run.x1 - run.x0 > 0.6 * (x1 - x0),
      ).length;
      return x1 - x0 >= NARROWEST * em && full >= FULL * side.length;
    },
  );
}
