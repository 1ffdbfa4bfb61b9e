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
  const centredLooks = new Set(
    shapes.flatMap((shape) => (shape.print && isCentred(shape) ? lookOf(shape.print) : [])),
  );
  const classes = shapes.map((shape) =>
    displayClass(shape, isCentred(shape) || mayBeCentred(shape, centredLooks, widest)),
  );
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
        // Below a title, what looks like it is its second line.
        subhead: goesOn ? -strength * 0.4 : strength * 0.4,
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
function displayClass(
  { print, characters, isCaption }: Shape,
  centred: boolean,
): string | undefined {
  if (!print || print.row || print.zone !== 'body' || isCaption) return undefined;
  const { size, bold, style } = print;
  if (size < LARGER && !(bold && characters <= 60) && !centred && style === undefined)
    return undefined;
  return `${lookOf(print)} ${centred} ${style ?? ''}`;
}

/** Size and weight, by which lines set alike are known. */
const lookOf = ({ size, bold }: Print): string => `${Math.round(size * 10)} ${bold}`;

const isCentred = ({ print, characters }: Shape): boolean =>
  print?.align === 'centre' && characters <= 60;

/** A line that stands out and fills the width may be centred as well; it is, if lines of its look are. */
function mayBeCentred(
  { print, em, indent, characters }: Shape,
  centredLooks: ReadonlySet<string>,
  widest: number,
): boolean {
  if (!print || !(print.bold || print.size >= LARGER)) return false;
  return characters <= 60 && em + indent > widest - 3 && centredLooks.has(lookOf(print));
}

function strengthOf({ size, bold, align, style }: Print): number {
  const larger = size >= 1.3 ? 4 : size >= LARGER ? 3 : 0;
  return Math.min(
    7,
    larger + (bold ? 2 : 0) + (align === 'centre' ? 2 : 0) + (style === undefined ? 0 : 4),
  );
}
