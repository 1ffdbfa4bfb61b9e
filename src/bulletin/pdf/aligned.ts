import { textOfRuns, type Run } from './lines.ts';

/** Rows of a table without upright rules: three or more lines on end, parted in the same places into as many parts. */
export function findAligned(lines: readonly (readonly Run[])[], em: number): Set<number> {
  const aligned = new Set<number>();
  const alike = (a: readonly Run[], b: readonly Run[]): boolean =>
    a.length > 1 &&
    a.length === b.length &&
    a.every((run, index) => {
      const other = b[index] as Run;
      const centres = Math.abs(run.x0 + run.x1 - other.x0 - other.x1) / 2;
      return Math.min(Math.abs(run.x0 - other.x0), Math.abs(run.x1 - other.x1), centres) < 0.5 * em;
    });
  for (let first = 0, next = 1; first < lines.length; first = next++) {
    while (next < lines.length && alike(lines[next - 1] as Run[], lines[next] as Run[])) next++;
    const part = lines.slice(first, next);
    // A title and its page, time and again, is a table of contents.
    const contents = part.every(
      (line) => line.length === 2 && /^\d+$/.test(textOfRuns([line[1] as Run])),
    );
    if (part.length < 3 || contents) continue;
    for (let index = first; index < next; index++) aligned.add(index);
  }
  return aligned;
}
