import type { Evidence } from './evidence.ts';
import { isDisplay } from './mark-evidence.ts';
import { widestOf, type Shape } from './shape.ts';

/** Fewer lines in one place may be chance. */
const FEW = 3;
/** Running text has a mark within or at its end, and so many characters. */
const TEXT = /^(?=.{12}).*[，。；：！？]/u;

/**
 * What speaks for lines standing beside titles to say who wrote the items and when. A name alone says little; that the
 * names of a document stand below its titles, or its credits above them, time and again, says much.
 */
export function bylineEvidence(shapes: readonly Shape[]): Map<number, Evidence> {
  const widest = widestOf(shapes.map(({ em, indent }) => em + indent));
  const isText = (shape: Shape | undefined, at: number): boolean =>
    shape !== undefined &&
    TEXT.test(shape.plain) &&
    !isBeside(shape) &&
    !isDisplay(shape, shapes[at + 1], widest);
  const isTitle = (shape: Shape | undefined, at: number): boolean =>
    shape !== undefined &&
    !isBeside(shape) &&
    !shape.wrapped?.brackets &&
    isDisplay(shape, shapes[at + 1], widest);
  const evidence = new Map<number, Evidence>();

  const beside = shapes.flatMap((shape, index) => (isBeside(shape) ? [index] : []));
  const below = beside.filter((at) => {
    let [before, after] = [at - 1, at + 1];
    while (beside.includes(before)) before--;
    while (beside.includes(after)) after++;
    return isTitle(shapes[before], before) && isText(shapes[after], after);
  });
  const titled = shapes.filter((shape, at) => isTitle(shape, at) && isText(shapes[at + 1], at + 1));
  // A name alone may be the end of a title.
  const alone = (at: number): boolean => shapes[at]?.byline === undefined && !isTold(shapes[at]);
  const often = [true, false].map((isAlone) => {
    const alike = (ats: readonly number[]): number =>
      ats.filter((at) => alone(at) === isAlone).length;
    const most = Math.max(alike(beside), titled.length + alike(below)) * 0.6;
    return alike(below) >= Math.max(FEW, most);
  });
  for (const at of below) {
    const usual = often[alone(at) ? 0 : 1] === true;
    const own = shapes[at]?.byline ? 2.5 : alone(at) ? -3 : 0;
    if (own + (usual ? 4 : 0) <= 0) continue;
    const others = { title: -4, 'title-2': -4, 'title-3': -4, paragraph: -3 };
    evidence.set(
      at,
      usual ? { ...others, byline: own + 4, credit: -6 } : { ...others, byline: own },
    );
  }
  if (often[1]) return evidence;

  const credits = beside.filter((at) => shapes[at]?.credit === 'labelled');
  const firstText = shapes.findIndex((shape, at) => isText(shape, at));
  const lastText = shapes.findLastIndex((shape, at) => isText(shape, at));
  const above = credits.filter((at) => isTitle(shapes[at + 1], at + 1));
  const [first = Infinity] = credits;
  const leads = first < firstText && (credits.at(-1) as number) < lastText;
  if (leads && above.length >= Math.max(2, credits.length * 0.8)) {
    for (const at of above) evidence.set(at, { overline: 8, credit: -6, byline: -4 });
  }
  return evidence;
}

const isTold = (shape: Shape | undefined): boolean =>
  shape?.credit === 'labelled' || shape?.credit === 'bracket';

/** Whether a line may say who wrote an item or when, and nothing else. */
const isBeside = ({ byline, credit, characters }: Shape): boolean =>
  byline !== undefined || (credit !== undefined && characters <= 30);
