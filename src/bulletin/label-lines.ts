import { bestPath, type BestPath } from './best-path.ts';
import { endScore, gapScore, indentScore, lineEndScore } from './break-score.ts';
import { isBody, LABELS, mayFollow, titleLine, type Label } from './labels.ts';
import { possibleLayouts, type Layout } from './layout.ts';
import type { Shape } from './shape.ts';
import { titleContinues, titleFits, titleScore } from './title-score.ts';

/** A line with what it is. */
export interface LabelledLine {
  shape: Shape;
  label: Label;
  /** By how much this beats the best reading of the document in which the line is something else. */
  margin: number;
}

const NEVER = -Infinity;

/**
 * Decides what each line is by weighing the whole document: for each layout it may have, the labelling with the
 * highest total score is found, and the layout whose labelling scores highest is taken.
 */
export function labelLines(shapes: readonly Shape[]): LabelledLine[] {
  if (shapes.length === 0) return [];
  const paths = possibleLayouts(shapes).map((layout) => labelFor(shapes, layout));
  const best = paths.reduce((a, b) => (b.score > a.score ? b : a));
  return shapes.map((shape, index) => ({
    shape,
    label: LABELS[best.states[index] as number] as Label,
    margin: Math.min(...paths.map((path) => marginAgainst(path, best, index))),
  }));
}

/** How far behind the best path the best one of a layout is that has something else at a position. */
function marginAgainst(path: BestPath, best: BestPath, index: number): number {
  const same = path.states[index] === best.states[index];
  return best.score - path.score + (same ? (path.margins[index] as number) : 0);
}

function labelFor(shapes: readonly Shape[], layout: Layout): BestPath {
  const titles = shapes.map((shape) => titleScore(shape, layout));
  const alone = (at: number, to: Label): number => {
    const shape = shapes[at] as Shape;
    if (titleLine(to) > 0) {
      if (!titleFits(shapes, at, to)) return NEVER;
      return (titles[at] as number) + (titleLine(to) > 1 ? 1 + titleContinues(shape) : 0);
    }
    if (to === 'heading') return shape.isHeading ? 4 : NEVER;
    if (to === 'credit') return shape.isCredit ? 3 : NEVER;
    const misfit = (shape.isHeading ? 4 : 0) + (shape.isCredit ? 3 : 0) + (shape.marked ? 2 : 0);
    return indentScore(shape, to, layout) - misfit;
  };
  const label = (state: number): Label => LABELS[state] as Label;
  return bestPath({
    length: shapes.length,
    states: LABELS.length,
    begin(state) {
      const to = label(state);
      if (to === 'opening') return alone(0, to) - 2;
      return to === 'heading' || to === 'title' ? alone(0, to) : NEVER;
    },
    step(at, fromState, toState) {
      const [from, to] = [label(fromState), label(toState)];
      if (!mayFollow(from, to)) return NEVER;
      const [line, next] = [shapes[at - 1] as Shape, shapes[at] as Shape];
      const score = alone(at, to) + gapScore(next, from, to, layout) + itemScore(line, from, to);
      if (!isBody(from)) return score;
      return score + lineEndScore(line, next, from, to === 'continuation', layout);
    },
    end(state) {
      const from = label(state);
      if (titleLine(from) > 0) return NEVER;
      if (from === 'heading') return -4;
      return isBody(from) ? endScore(shapes.at(-1) as Shape) : 0;
    },
  });
}

/** What it costs that an item goes on or begins after a line: a credit closes one, a title begins the next. */
function itemScore(line: Shape, from: Label, to: Label): number {
  const credited = from === 'credit' || line.ending === 'credit';
  if (to === 'opening') return from === 'heading' ? -3 : credited ? -2.5 : -12;
  if (to === 'paragraph' && credited && isBody(from)) return -5;
  return from === 'heading' && to === 'heading' ? -3 : 0;
}
