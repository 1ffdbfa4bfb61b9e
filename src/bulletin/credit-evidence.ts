import type { Evidence } from './evidence.ts';
import type { Shape } from './shape.ts';
import { isDayAlone, isPersons } from './signature.ts';

/** No paragraph is indented so far, in em. */
const FAR = 8;

/** What speaks for a line being a credit of its own: a bracket of names, 来源：…, a signature, best at the right edge. */
export function creditEvidence(shapes: readonly Shape[]): Map<number, Evidence> {
  const evidence = new Map<number, Evidence>();
  shapes.forEach((shape, index) => {
    const before = shapes[index - 1];
    const score = creditScore(shape, before, shapes[index + 1]);
    if (score === undefined) return;
    const carried = shape.continuesCredit ? { title: -2, continuation: -2 } : {};
    evidence.set(index, { credit: score, ...bylineScore(shape), ...carried });
  });
  return evidence;
}

/** Right below a title only what is plainly a credit is one. */
function bylineScore(shape: Shape): Evidence {
  if (shape.credit === 'labelled' || shape.continuesCredit) return { byline: 3 };
  if (shape.credit === 'bracket') return { byline: 1 };
  if (shape.byline) return { byline: 0 };
  return shape.credit === 'signature' && shape.align === 'end' ? { byline: 0 } : {};
}

function creditScore(
  shape: Shape,
  before: Shape | undefined,
  after: Shape | undefined,
): number | undefined {
  if (shape.continuesCredit) return 4;
  if (after?.continuesCredit && shape.credit === undefined) return 3;
  if (shape.credit === 'bracket') return 3;
  if (shape.credit === 'labelled') return 5;
  // Where each line is a paragraph, there is no right edge to stand at.
  const far = shape.align === 'start' && shape.indent >= FAR ? 1.5 : 0;
  const right = shape.align === 'end' ? 3 : far;
  const couldSign =
    right > 0 && shape.characters <= 24 && /^[\p{L}\p{N}·、“”（）()\s]+$/u.test(shape.plain);
  if (shape.credit === 'signature' || couldSign) {
    // Names that are announced are a list.
    if (before?.ending === 'announcement' && right === 0) return undefined;
    const above = before?.ending === 'closed' || before?.isCaption ? 0.5 : -2;
    return right + above - (isPersons(shape.plain) ? 1 : 0);
  }
  return isDayAlone(shape.plain) ? right + (before?.credit ? 2 : -1) : undefined;
}
