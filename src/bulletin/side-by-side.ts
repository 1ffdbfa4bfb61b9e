import type { Shape } from './shape.ts';
import { widthOf } from './width.ts';

/** The gutter between two columns that were printed side by side, with text on both sides. */
const GUTTER = /\S(?<gap> {3,}|\u3000{2,}[ \u3000]*)(?=\S)/gu;
/** Fewer lines show no columns. */
const FEWEST = 12;
/** Columns hold at least so much text a line, in em. */
const NARROWEST = 8;

/**
 * Finds out whether a text has two columns side by side on its lines, which nobody can read in order from lines alone.
 *
 * @returns the first such line's number; undefined for text in one column
 */
export function findSideBySide(shapes: readonly Shape[]): number | undefined {
  const starts = shapes.flatMap((shape) => {
    const right = rightColumn(shape);
    return right === undefined ? [] : [{ right: Math.round(right), line: shape.number }];
  });
  const groups = [...Map.groupBy(starts, ({ right }) => right)].map(([right]) =>
    starts.filter((one) => Math.abs(one.right - right) <= 1),
  );
  const [most = []] = groups.sort((a, b) => b.length - a.length);
  return most.length >= FEWEST && most.length >= shapes.length / 3 ? most[0]?.line : undefined;
}

/** Where the text after the widest gap of a line begins, in em from the left edge. */
function rightColumn({ plain, indent }: Shape): number | undefined {
  for (const { index, groups, 0: all } of plain.matchAll(GUTTER)) {
    const at = index + all.length;
    const left = plain.slice(0, at - (groups?.['gap']?.length ?? 0));
    if (widthOf(left) >= NARROWEST && widthOf(plain.slice(at)) >= NARROWEST / 2) {
      return indent + widthOf(plain.slice(0, at));
    }
  }
  return undefined;
}
