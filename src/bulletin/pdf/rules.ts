import { apply, type Box, type Matrix } from './matrix.ts';

/** Thickest line and shortest length that count as a rule, in points. */
const THICKEST = 2.5;
const SHORTEST = 6;

/** PDF.js's numbers of the operators that end a path without painting it, and of those that stroke it. */
export const END_PATH = 28;
export const STROKES = new Set([20, 21, 24, 25, 26, 27]);

/** The rules in a path, given as PDF.js does: 0 move, 1 line, 2 cubic, 3 quadratic curve, 4 close. */
export function rulesOf(path: ArrayLike<number>, ctm: Matrix, stroked: boolean): Box[] {
  const at = (index: number): number => path[index] as number;
  const rules: Box[] = [];
  let points: [number, number][] = [];
  const add = (box: Box): void => {
    const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
    if (Math.min(width, height) <= THICKEST && Math.max(width, height) >= SHORTEST) rules.push(box);
  };
  const finish = (): void => {
    const [first] = points;
    if (first && stroked) {
      for (let index = 1; index < points.length; index++)
        add(around([points[index - 1] as [number, number], points[index] as [number, number]]));
    } else if (first && points.length <= 6) {
      add(around(points));
    }
    points = [];
  };
  for (let index = 0; index < path.length;) {
    const operator = at(index);
    if (operator === 4) {
      if (points[0]) points.push(points[0]);
      index++;
      continue;
    }
    const operands = operator === 2 ? 6 : operator === 3 ? 4 : 2;
    if (operator === 0) finish();
    points.push(apply(ctm, at(index + operands - 1), at(index + operands)));
    index += operands + 1;
  }
  finish();
  return rules;
}

function around(points: readonly (readonly [number, number])[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}
