import type { Evidence } from './evidence.ts';
import type { Print } from './manuscript.ts';
import { widestOf, type Shape } from './shape.ts';

/** Type this much larger than the running text stands out. */
const LARGER = 1.08;

/**
 * What type size, weight, alignment and styles speak for. Lines printed alike are judged together: those with running
 * text below are titles, those with other display lines below are headings.
 */
export function printEvidence(shapes: readonly Shape[]): Map<number, Evidence> {
  const evidence = new Map<number, Evidence>();
  const widest = widestOf(shapes.map(({ em, indent }) => em + indent));
  const classes = shapes.map((shape, index) => displayClass(shape, shapes[index + 1], widest));
  const groups = Map.groupBy(
    classes.flatMap((name, index) => (name === undefined ? [] : [{ name, index }])),
    ({ name }) => name,
  );
  let titled = 0;
  for (const [name, members] of groups) {
    const followed = members.filter(({ index }) => classes[index + 1] !== name);
    const share = (test: (index: number) => boolean): number =>
      followed.filter(({ index }) => test(index)).length / Math.max(1, followed.length);
    const overDisplay = share((index) => classes[index + 1] !== undefined);
    const overBody = share(
      (index) => classes[index + 1] === undefined && index + 1 < shapes.length,
    );
    const strength = strengthOf(shapes[members[0]?.index as number]?.print as Print);
    if (overBody > 0.5) titled += followed.length;
    for (const { index } of members) {
      const goesOn = classes[index - 1] === name;
      evidence.set(index, {
        title: strength * (overBody - 0.7 * overDisplay) + (goesOn ? -1 : 0),
        'title-2': goesOn ? strength * 0.6 : -1.5,
        'title-3': goesOn ? strength * 0.6 : -1.5,
        'title-4': goesOn ? strength * 0.6 : -1.5,
        heading: strength * (overDisplay - 0.6 * overBody),
        subhead: strength * 0.4,
        masthead: strength * 0.3,
        paragraph: -strength * 0.8,
        continuation: goesOn ? -strength * 0.5 : -strength,
        opening: -strength * 0.8,
      });
    }
  }
  if (titled < 2) return evidence;
  shapes.forEach(({ print }, index) => {
    if (print && classes[index] === undefined) evidence.set(index, { title: -4 });
  });
  return evidence;
}

/** Lines of one class look the same and unlike the running text; undefined for running text. */
function displayClass(shape: Shape, next: Shape | undefined, widest: number): string | undefined {
  const { print, characters } = shape;
  if (!print || print.row || print.zone !== 'body') return undefined;
  const { size, bold, align, style } = print;
  const centred = (align === 'centre' && characters <= 60) || isFirstOfCentred(shape, next, widest);
  if (size < LARGER && !(bold && characters <= 60) && !centred && style === undefined)
    return undefined;
  return `${Math.round(size * 10)} ${bold} ${centred} ${style ?? ''}`;
}

/** A line that fills the page's width may be centred as well, if what goes on below it is set alike and centred. */
function isFirstOfCentred(
  { print, em, indent }: Shape,
  next: Shape | undefined,
  widest: number,
): boolean {
  if (!print || next?.print?.align !== 'centre') return false;
  const standsOut = print.bold || print.size >= LARGER;
  const alike = next.print.bold === print.bold && Math.abs(next.print.size - print.size) < 0.05;
  return standsOut && alike && em + indent > widest - 3;
}

function strengthOf({ size, bold, align, style }: Print): number {
  const larger = size >= 1.3 ? 4 : size >= LARGER ? 3 : 0;
  return Math.min(
    7,
    larger + (bold ? 2 : 0) + (align === 'centre' ? 2 : 0) + (style === undefined ? 0 : 4),
  );
}
