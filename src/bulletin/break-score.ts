import { begins, beginsItem, isRunning, titleLine, type Label } from './labels.ts';
import type { Layout } from './layout.ts';
import type { Shape } from './shape.ts';

/** What a line may be off the full width without meaning anything, in em. */
const TOLERANCE = 0.75;
/** What may stand with or without a gap before it. */
const NEUTRAL: ReadonlySet<Label> = new Set<Label>(['row', 'credit', 'byline', 'subhead']);

/**
 * How well the end of a body line suits what follows. In a wrapped document a line that goes on is full, and one
 * that could have held the next word was ended on purpose.
 *
 * @param label of the line that ends
 * @param goesOn whether the next line continues its paragraph
 */
export function lineEndScore(
  line: Shape,
  next: Shape,
  label: Label,
  goesOn: boolean,
  layout: Layout,
): number {
  const room = roomLeft(line, next, label, layout);
  const full = room !== undefined && room <= TOLERANCE;
  if (!goesOn) return endScore(line) - (full ? 2.5 : 0);
  if (room === undefined)
    return { pause: -4, open: -5, announcement: -6, closed: -7, credit: -9 }[line.ending];
  const closed = line.ending === 'closed' ? -2 : line.ending === 'credit' ? -7 : 0;
  if (!full) return closed - Math.min(7, 2 + room);
  const over = overfull(line, label, layout);
  return closed - (over > 1.5 ? Math.min(7, 2 * over - 1) : 0);
}

/** How well a line's own end suits the end of a paragraph. */
export function endScore({ ending, isCaption, isList }: Shape): number {
  if (isCaption || isList) return 0;
  if (ending === 'closed') return 0;
  if (ending === 'credit') return 0.5;
  return ending === 'announcement' ? -2 : -6;
}

/** Room for the next line's first word that was left empty; undefined where lines are not wrapped. */
function roomLeft(line: Shape, next: Shape, label: Label, layout: Layout): number | undefined {
  if (!layout.wrap) return undefined;
  return -overfull(line, label, layout) - next.firstUnit[layout.wrap.unit];
}

function overfull(line: Shape, label: Label, { wrap, hiddenIndent }: Layout): number {
  if (!wrap) return 0;
  const hidden = label === 'continuation' ? 0 : hiddenIndent;
  return line[wrap.unit] + line.indent + hidden - wrap.full;
}

/** How well the blank lines before a line suit what the line is and what stands before it. */
export function gapScore(shape: Shape, from: Label, to: Label, layout: Layout): number {
  if (shape.separated)
    return beginsItem(to) || !isRunning(to) ? 1 : to === 'continuation' ? -8 : -3;
  if (shape.newPage) return 0;
  if (to === 'masthead' || to === 'contents' || to === 'imprint') return 0;
  const extra = shape.gap > layout.usualGap;
  if (titleLine(to) > 1) return extra ? -4 : 0;
  if (titleLine(from) > 0 || from === 'overline' || NEUTRAL.has(to)) return 0;
  if (!begins(to)) return extra ? (layout.gaps === 'nothing' ? -3 : -6) : 0;
  if (layout.gaps === 'nothing') return extra ? -1 : 0;
  const expected = layout.gaps === 'paragraphs' || beginsItem(to);
  return extra === expected ? 0 : -4;
}

/** How well a line's indent suits what it is. */
export function indentScore(shape: Shape, to: Label, { indented, wrap }: Layout): number {
  if (!isRunning(to)) return 0;
  const near = shape.indent >= 1.5 && shape.indent < 3;
  if (to === 'continuation') return near || shape.indent >= 3 ? -6 : 0;
  if (shape.indent >= 3) return -3;
  if (!indented) return 0;
  return near ? 1 : wrap ? -8 : -2;
}
