import type { Evidence } from './evidence.ts';
import type { Shape } from './shape.ts';

const CELL_GAP = /\t+|[ \u00A0]{2,}|[ \u00A0]*\u3000[ \u00A0\u3000]+/gu;

/** The cells of a line of a table as stretches of its text. */
export function cellsOf(text: string): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(CELL_GAP)) {
    cells.push({ start, end: index });
    start = index + gap.length;
  }
  cells.push({ start, end: text.length });
  return cells.filter((cell) => cell.end > cell.start);
}

/** What speaks for lines being rows of a table: cells set apart by wide gaps, in two lines at least that go together. */
export function rowEvidence(shapes: readonly Shape[]): Map<number, Evidence> {
  const evidence = new Map<number, Evidence>();
  const counts = shapes.map((shape) => cellCount(shape));
  shapes.forEach((shape, index) => {
    const count = counts[index] as number;
    if (shape.print?.row)
      evidence.set(index, { row: 9, paragraph: -6, continuation: -9, title: -9 });
    if (count < 2) return;
    const together = [-1, 1].filter(
      (step) => Math.abs((counts[index + step] ?? 0) - count) <= (count > 2 ? 1 : 0),
    ).length;
    if (together === 0) return;
    const score = Math.min(count, 5) - (count === 2 ? 1.5 : 1) + together;
    evidence.set(index, { row: score, continuation: -2, title: -2 });
  });
  return evidence;
}

/** 1 for running text: cells hold no sentences. */
function cellCount({ plain, print }: Shape): number {
  if (print?.row) return Math.max(2, cellsOf(plain).length);
  if (/[。；]/u.test(plain)) return 1;
  return cellsOf(plain).length;
}
