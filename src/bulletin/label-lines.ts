import { bestPath, type BestPath } from './best-path.ts';
import { endScore, gapScore, indentScore, lineEndScore } from './break-score.ts';
import { NEEDS_EVIDENCE, type Evidence } from './evidence.ts';
import {
  isBody,
  isRunning,
  LABELS,
  mayBegin,
  mayEnd,
  mayFollow,
  titleLine,
  type Label,
} from './labels.ts';
import { possibleLayouts, type Layout } from './layout.ts';
import type { Shape } from './shape.ts';
import { titleBegins, titleContinues, titleFits, titleScore } from './title-score.ts';

/** A line with what it is. */
export interface LabelledLine {
  shape: Shape;
  label: Label;
  /** By how much this beats the best reading of the document in which the line is something else. */
  margin: number;
  /** What the line is in that reading. */
  rival: Label;
}

const NEVER = -Infinity;
const STATES = LABELS.map((_, state) => state);
const TRANSITIONS = STATES.flatMap((from) =>
  STATES.filter((to) => mayFollow(LABELS[from] as Label, LABELS[to] as Label)).map(
    (to) => [from, to] as const,
  ),
);
/** So many lines show which layouts are worth weighing over the whole document. */
const SAMPLE = 800;
/** A layout this far behind on the sample is out. */
const HOPELESS = 40;

/**
 * Decides what each line is by weighing the whole document: for each layout it may have, the labelling with the
 * highest total score is found, and the layout whose labelling scores highest is taken.
 *
 * @param evidence what speaks for each line beyond its form
 */
export function labelLines(
  shapes: readonly Shape[],
  evidence: readonly Evidence[],
): LabelledLine[] {
  if (shapes.length === 0) return [];
  const paths = likelyLayouts(shapes, evidence).map((layout) => labelFor(shapes, evidence, layout));
  const best = paths.reduce((a, b) => (b.score > a.score ? b : a));
  return shapes.map((shape, index) => {
    const others = paths.map((path) => otherReading(path, best, index));
    const nearest = others.reduce((a, b) => (b.margin < a.margin ? b : a));
    return { shape, label: LABELS[best.states[index] as number] as Label, ...nearest };
  });
}

/** The layouts that a long document's first lines do not rule out; all of a short one's. */
function likelyLayouts(shapes: readonly Shape[], evidence: readonly Evidence[]): Layout[] {
  const layouts = possibleLayouts(shapes);
  if (shapes.length <= SAMPLE) return layouts;
  const scored = layouts.map((layout) => ({
    layout,
    score: labelFor(shapes.slice(0, SAMPLE), evidence.slice(0, SAMPLE), layout).score,
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score >= best - HOPELESS)
    .sort((a, b) => b.score - a.score)
    .slice(0, 4)
    .map(({ layout }) => layout);
}

/** The best path of a layout that has something else at a position: how far behind the best one it is, and what. */
function otherReading(
  path: BestPath,
  best: BestPath,
  index: number,
): Pick<LabelledLine, 'margin' | 'rival'> {
  const same = path.states[index] === best.states[index];
  const rival = (same ? path.rivals : path.states)[index] as number;
  return {
    margin: best.score - path.score + (same ? (path.margins[index] as number) : 0),
    rival: LABELS[rival] as Label,
  };
}

function labelFor(
  shapes: readonly Shape[],
  evidence: readonly Evidence[],
  layout: Layout,
): BestPath {
  const alone = formScores(shapes, evidence, layout);
  const labels = LABELS.length;
  return bestPath({
    length: shapes.length,
    states: labels,
    transitions: TRANSITIONS,
    begin(state) {
      const label = LABELS[state] as Label;
      if (!mayBegin(label)) return NEVER;
      return (alone[state] as number) - (label === 'opening' ? 2 : 0);
    },
    step(at, fromState, toState) {
      const own = alone[at * labels + toState] as number;
      if (own === NEVER) return NEVER;
      const [from, to] = [LABELS[fromState] as Label, LABELS[toState] as Label];
      const [line, next] = [shapes[at - 1] as Shape, shapes[at] as Shape];
      const score = own + gapScore(next, from, to, layout) + sequenceScore(line, next, from, to);
      if (!isRunning(from)) return score;
      return score + lineEndScore(line, next, from, to === 'continuation', layout);
    },
    end(state) {
      const label = LABELS[state] as Label;
      if (!mayEnd(label)) return label === 'heading' ? -6 : NEVER;
      return isRunning(label) ? endScore(shapes.at(-1) as Shape) : 0;
    },
  });
}

/** How well each line by itself suits each label, a row of labels for each line. */
function formScores(
  shapes: readonly Shape[],
  evidence: readonly Evidence[],
  layout: Layout,
): Float64Array {
  const scores = new Float64Array(shapes.length * LABELS.length);
  shapes.forEach((shape, at) => {
    const title = titleScore(shape, layout);
    const told = evidence[at] ?? {};
    LABELS.forEach((label, state) => {
      scores[at * LABELS.length + state] = formScore(shapes, at, label, title, told, layout);
    });
  });
  return scores;
}

function formScore(
  shapes: readonly Shape[],
  at: number,
  label: Label,
  title: number,
  told: Evidence,
  layout: Layout,
): number {
  const shape = shapes[at] as Shape;
  const evidence = told[label];
  if (label === 'heading' && evidence !== undefined) return evidence + headingForm(shape);
  if (NEEDS_EVIDENCE.has(label)) return evidence ?? NEVER;
  if (titleLine(label) > 0) {
    if (!titleFits(shapes, at, label)) return NEVER;
    const more =
      titleLine(label) > 1
        ? titleContinues(shapes[at - 1] as Shape, shape, layout)
        : titleBegins(shape);
    return title + more + (evidence ?? 0);
  }
  const misfit =
    (shape.wrapped?.brackets ? 4 : 0) +
    (shape.credit === 'bracket' || shape.credit === 'labelled' ? 3 : 0);
  return indentScore(shape, label, layout) - misfit + (evidence ?? 0);
}

/** The name of a section is no sentence and not as long as one. */
function headingForm({ plain, ending, mark, wrapped, characters, isCaption }: Shape): number {
  const length = characters - (mark?.length ?? 0);
  const long = Math.max(0, length - 16) / 2;
  return (
    (isCaption || (ending === 'closed' && !wrapped) ? -8 : 0) -
    (/[，。；]/u.test(plain) ? 3 : 0) -
    long
  );
}

/** Whether no item is under way after such a line. */
const atHead = (label: Label): boolean =>
  label === 'heading' || label === 'masthead' || label === 'contents';

/** What stands as a title rather than as an item without one. */
function isShortSentence({ characters, ending }: Shape): boolean {
  return characters <= 30 && (ending === 'closed' || ending === 'open');
}

/** What it costs that an item goes on or begins after a line: a credit closes one, a title begins the next. */
function sequenceScore(line: Shape, next: Shape, from: Label, to: Label): number {
  const credited = from === 'credit' || line.ending === 'credit';
  switch (to) {
    case 'opening':
      return (
        (atHead(from) ? -3 : credited ? -2.5 : -12) - (!next.mark && isShortSentence(next) ? 3 : 0)
      );
    case 'paragraph':
    case 'row':
    case 'subhead':
      return credited && isBody(from) && from !== 'row' && !next.isCaption ? -5 : 0;
    case 'heading':
      return from === 'heading' ? -3 : 0;
    case 'imprint':
      return from === 'imprint' ? 0 : -2;
    case 'contents':
      return from === 'contents' ? 0 : -1;
    default:
      return 0;
  }
}
