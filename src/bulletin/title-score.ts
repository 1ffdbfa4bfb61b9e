import { MAX_TITLE } from '#article/schema.ts';
import { titleLine, type Label } from './labels.ts';
import type { Layout } from './layout.ts';
import type { Shape } from './shape.ts';

/**
 * How well a line's own form suits a title, as log odds by judgement: short, without sentence punctuation,
 * not filling the line.
 */
export function titleScore(shape: Shape, layout: Layout): number {
  const { plain, ending, mark } = shape;
  let score = -1;
  if (ending === 'closed') score -= /[！？!?][”’"』」）)]*$/u.test(plain) ? 1 : 7;
  else if (ending === 'credit') score -= 9;
  else if (ending === 'pause') score -= 6;
  else if (ending === 'announcement') score -= 5;
  score -= 4 * count(plain, /。(?![”’」』）]*$)/gu);
  score -= 2 * count(plain, /[！？](?![”’」』）]*$|——)/gu);
  score -= 1.2 * count(plain, /[，；,;]/gu);
  const characters = shape.characters - (mark?.length ?? 0);
  if (characters > 45) score -= characters > 60 ? 5 : 2;
  if (isFull(shape, layout, 2.9)) score -= isFull(shape, layout, 0.9) ? 3 : 1.5;
  if (shape.wrapped?.brackets) score -= 6;
  else if (shape.wrapped) score -= 3;
  if (shape.credit === 'bracket' || shape.credit === 'labelled') score -= 6;
  if (shape.isCaption) score -= 9;
  if (shape.isList) score -= 5;
  if (shape.indent >= 3) score += shape.align === 'end' ? -1 : 2;
  else if (layout.indented && shape.indent >= 1.5) score -= 1.5;
  return score;
}

/** What it costs that a title is all too short. */
export function titleBegins({ characters, mark }: Shape): number {
  const own = characters - (mark?.length ?? 0);
  return own >= 6 ? 0 : own < 4 ? -4 : -1.5;
}

/** What a title cannot end with: an open mark, a word that joins, a verb that lacks its object. */
const OPEN_END =
  /(?:[“‘（《「『【(、，与和及暨的]|喜获|荣获|获评|获得|走进|推进|助力|打造|迎来|实现)$/u;

/** What it adds that a line carries a title on: rarer than one line, expected of a subtitle after ——. */
export function titleContinues(before: Shape, shape: Shape, layout: Layout): number {
  const signs = shape.credit === 'signature' && shape.align === 'end';
  if (/^[—―─⸺-]{1,2}/u.test(shape.plain) && !signs) return 3;
  if (shape.mark) return -5;
  // Nobody breaks so short a title.
  if (before.characters + shape.characters <= 10) return -4;
  // A word or quotation that the line break has cut open.
  const open =
    OPEN_END.test(before.plain) ||
    count(before.plain, /[“《（]/gu) > count(before.plain, /[”》）]/gu);
  if (open) return 5;
  // A short line at the edge over a centred one is the name of a section.
  if (before.align === 'start' && shape.align === 'centre' && before.characters <= 10) return -4;
  if (isFull(before, layout, 2.9)) return 1.5;
  return before.align === 'centre' && shape.align === 'centre' ? 0 : -1;
}

/** Whether a line leaves less room than given, in the unit lines are wrapped by. Large or bold type tells nothing. */
function isFull(shape: Shape, { wrap }: Layout, room: number): boolean {
  if (!wrap || (shape.print && (shape.print.bold || shape.print.size >= 1.08))) return false;
  return wrap.full - shape[wrap.unit] - shape.indent < room;
}

/** Whether the title that a title line at `position` completes is not too long. */
export function titleFits(shapes: readonly Shape[], position: number, label: Label): boolean {
  let characters = 0;
  for (let back = titleLine(label) - 1; back >= 0; back--) {
    // Lines that begin or end in Latin are joined by a space.
    const shape = shapes[position - back];
    if (!shape) return false;
    characters += shape.characters + (back > 0 ? 1 : 0);
  }
  return characters <= MAX_TITLE;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
