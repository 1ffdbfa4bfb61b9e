import type { Glyph } from './marks.ts';
import type { Box } from './matrix.ts';

/** Characters that stand together on one baseline. */
export interface Run extends Box {
  /** The baseline that most of it has. */
  baseline: number;
  /** Type size of most of it, in points. */
  size: number;
  glyphs: Glyph[];
}

/** Baselines this near are one, in type sizes. */
const SAME_BASELINE = 0.3;
/** A wider gap parts what may be two columns, in type sizes. */
const PARTS = 0.9;
/** A narrower gap than this is the font's or the justification's, in type sizes. */
const SPACE_IN_LATIN = 0.18;
const SPACE_BESIDE_HAN = 0.6;
const WIDE_SPACE = 1.8;

const HAN = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Gathers level characters into runs: by baseline, then parted where a gap is wide. Blank characters only part. */
export function gatherRuns(glyphs: readonly Glyph[]): Run[] {
  const sorted = glyphs.filter(({ text }) => text.trim() !== '').sort((a, b) => a.y - b.y);
  const rows: Glyph[][] = [];
  let baseline = -Infinity;
  for (const glyph of sorted) {
    const row = rows.at(-1);
    if (row && glyph.y - baseline < SAME_BASELINE * Math.max(glyph.size, (row[0] as Glyph).size))
      row.push(glyph);
    else {
      rows.push([glyph]);
      baseline = glyph.y;
    }
  }
  return attachRaised(rows.flatMap(partRow));
}

function partRow(row: Glyph[]): Run[] {
  const parts: Glyph[][] = [];
  let end = -Infinity;
  for (const glyph of row.sort((a, b) => a.x - b.x)) {
    const part = parts.at(-1);
    if (part && glyph.x - end <= PARTS * glyph.size) part.push(glyph);
    else parts.push([glyph]);
    end = Math.max(end, glyph.x + glyph.width);
  }
  return parts.map(runOf);
}

/** A run of characters in their order from left to right. */
export function runOf(glyphs: Glyph[]): Run {
  const size = modeOf(glyphs, (glyph) => glyph.size);
  const baseline = modeOf(glyphs, ({ y }) => y);
  return {
    x0: Math.min(...glyphs.map(({ x }) => x)),
    x1: Math.max(...glyphs.map(({ x, width }) => x + width)),
    y0: baseline - size * 0.85,
    y1: baseline + size * 0.15,
    baseline,
    size,
    glyphs,
  };
}

/** The value that most characters have, to a tenth of a point. */
function modeOf(glyphs: readonly Glyph[], of: (glyph: Glyph) => number): number {
  const counts = new Map<number, number>();
  for (const glyph of glyphs) {
    const value = Math.round(of(glyph) * 10) / 10;
    counts.set(value, (counts.get(value) ?? 0) + [...glyph.text].length);
  }
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** Puts raised and lowered small characters (m², CO₂, notes) into the line they stand in. */
function attachRaised(runs: Run[]): Run[] {
  const kept: Run[] = [];
  const hosts = [...runs].sort((a, b) => b.size - a.size);
  const taken = new Map<Run, Glyph[]>();
  for (const run of runs) {
    const host = hosts.find(
      (other) =>
        run.size < 0.8 * other.size &&
        run.x1 - run.x0 < 4 * other.size &&
        run.baseline > other.y0 &&
        run.baseline < other.baseline + 0.35 * other.size &&
        run.x0 > other.x0 &&
        run.x0 < other.x1 + 0.4 * other.size,
    );
    if (host) taken.set(host, [...(taken.get(host) ?? []), ...run.glyphs]);
    else kept.push(run);
  }
  return kept.flatMap((run) => {
    const raised = taken.get(run);
    if (!raised) return run;
    return {
      ...runOf([...run.glyphs, ...raised].sort((a, b) => a.x - b.x)),
      baseline: run.baseline,
    };
  });
}

/** The text of runs that make one line. */
export function textOfRuns(runs: readonly Run[]): string {
  const glyphs = runs.flatMap((run) => run.glyphs).sort((a, b) => a.x - b.x);
  const gaps = glyphs.slice(1).map((glyph, index) => gapBefore(glyphs[index] as Glyph, glyph));
  // Type that is spaced out evenly has no spaces in it.
  const even = gaps.length > 3 ? Math.max(0, median(gaps)) : 0;
  return glyphs
    .map((glyph, index) => {
      const before = glyphs[index - 1];
      return (
        (before ? spaceBetween(before, glyph, gaps[index - 1] as number, even) : '') + glyph.text
      );
    })
    .join('');
}

function spaceBetween(before: Glyph, glyph: Glyph, gap: number, even: number): string {
  const han = HAN.test(before.text) || HAN.test(glyph.text);
  if (gap > WIDE_SPACE + even) return '\u3000\u3000';
  return gap > (han ? SPACE_BESIDE_HAN : SPACE_IN_LATIN) + even ? ' ' : '';
}

function gapBefore(before: Glyph, glyph: Glyph): number {
  return (glyph.x - before.x - before.width) / Math.min(before.size, glyph.size);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
