import type { Evidence } from './evidence.ts';
import { isDisplay } from './mark-evidence.ts';
import { widestOf, type Shape } from './shape.ts';

/** Fewer lines in one place may be chance. */
const FEW = 3;
/** Running text has a mark within or at its end, and so many characters. */
const TEXT = /^(?=.{12}).*[，。；：！？]/u;

/** What the lines of a document could be, by their index and their own form alone. */
interface Forms {
  shapes: readonly Shape[];
  isBeside: (at: number) => boolean;
  isTitle: (at: number) => boolean;
  /** Whether what looks like a signer could be a title. */
  isSigned: (at: number) => boolean;
  isText: (at: number) => boolean;
}

/**
 * What speaks for lines standing beside titles to say who wrote the items and when. A name alone says little; that the
 * names of a document stand below its titles, or its credits above them, time and again, says much.
 */
export function bylineEvidence(shapes: readonly Shape[]): Map<number, Evidence> {
  const forms = formsOf(shapes);
  const below = belowTitles(forms);
  return below.told ? below.evidence : new Map([...below.evidence, ...aboveTitles(forms)]);
}

function formsOf(shapes: readonly Shape[]): Forms {
  const widest = widestOf(shapes.map(({ em, indent }) => em + indent));
  const forms = shapes.map((shape, at) => {
    const beside = isBeside(shape);
    const display = isDisplay(shape, shapes[at + 1], widest) && !shape.wrapped?.brackets;
    // A title can end as the name of a body does (…走进乡村学校).
    const signed = shape.credit === 'signature' && shape.byline === undefined;
    return {
      beside,
      title: !beside && display,
      signed: signed && display,
      text: !beside && TEXT.test(shape.plain) && !display,
    };
  });
  return {
    shapes,
    isBeside: (at) => forms[at]?.beside ?? false,
    isTitle: (at) => forms[at]?.title ?? false,
    isSigned: (at) => forms[at]?.signed ?? false,
    isText: (at) => forms[at]?.text ?? false,
  };
}

/** @returns also whether lines that say that they are credits stand below most titles */
function belowTitles(forms: Forms): { evidence: Map<number, Evidence>; told: boolean } {
  const { shapes, isBeside, isTitle, isSigned, isText } = forms;
  const evidence = new Map<number, Evidence>();
  const beside = [...shapes.keys()].filter(isBeside);
  const headOf = (at: number): number => {
    let before = at - 1;
    while (isBeside(before)) before--;
    return isTitle(before) || before + 1 === at || !isSigned(before + 1) ? before : before + 1;
  };
  const below = beside.filter((at) => {
    let after = at + 1;
    while (isBeside(after)) after++;
    return (isTitle(headOf(at)) || isSigned(headOf(at))) && isText(after);
  });
  const bare = shapes.filter((_, at) => isTitle(at) && isText(at + 1)).length;
  // A name alone may be the end of a title.
  const isAlone = (at: number): boolean => shapes[at]?.byline === undefined && !isTold(shapes[at]);
  const isUsual = (alone: boolean): boolean => {
    const alike = (ats: readonly number[]): number =>
      ats.filter((at) => isAlone(at) === alone).length;
    const most = Math.max(alike(beside), bare + alike(below)) * 0.6;
    return alike(below) >= Math.max(FEW, most);
  };
  const [alone, told] = [isUsual(true), isUsual(false)];
  for (const at of below) {
    const usual = isAlone(at) ? alone : told;
    const own = shapes[at]?.byline ? 2.5 : isAlone(at) ? -3 : 0;
    const score = own + (usual ? 4 : 0);
    if (score <= 0 || (!usual && isSigned(headOf(at)))) continue;
    const others = { title: -4, 'title-2': -4, 'title-3': -4, paragraph: -3 };
    evidence.set(at, { ...others, byline: score, ...(usual ? { credit: -6 } : {}) });
  }
  return { evidence, told };
}

/** Credits that begin before any text, and stand right above titles to the last, are those of the items below. */
function aboveTitles({ shapes, isBeside, isTitle, isText }: Forms): Map<number, Evidence> {
  const ats = [...shapes.keys()];
  const credits = ats.filter((at) => isBeside(at) && shapes[at]?.credit === 'labelled');
  const above = credits.filter((at) => isTitle(at + 1));
  const [first = Infinity, last = Infinity] = [credits[0], credits.at(-1)];
  const leads = first < (ats.find(isText) ?? -1) && last < (ats.findLast(isText) ?? -1);
  const most = above.length >= Math.max(2, credits.length * 0.8);
  return new Map(
    leads && most ? above.map((at) => [at, { overline: 8, credit: -6, byline: -4 }]) : [],
  );
}

const isTold = (shape: Shape | undefined): boolean =>
  shape?.credit === 'labelled' || shape?.credit === 'bracket';

/** Whether a line may say who wrote an item or when, and nothing else. */
const isBeside = ({ byline, credit, characters }: Shape): boolean =>
  byline !== undefined || (credit !== undefined && characters <= 30);
