import { isPaged } from './contents.ts';
import type { Evidence } from './evidence.ts';
import { chainsOf, type Mark } from './marks.ts';
import { widestOf, type Shape } from './shape.ts';

/** What a chain of marked lines looks like, as shares of its lines. */
interface ChainForm {
  /** Those that could be titles or headings, with something else below. */
  display: number;
  /** Those that are whole sentences or begin one. */
  sentence: number;
  /** Those after the first that come right after a credit, or those with one right below, if they are more. */
  credited: number;
  /** Those with a display line right below. */
  overTitle: number;
  /** Lines from one to the next, on average. */
  distance: number;
  /** Whether what stands before the first announces a list, closes a paragraph, or opens the document or a section. */
  before: 'announcement' | 'closed' | 'opening' | 'other';
  count: number;
  kind: Mark['kind'];
}

/**
 * What numbers and bullets before lines speak for. The lines of a chain are judged together: they number titles or
 * sections of the bulletin, or paragraphs and subheads of one item.
 */
export function markEvidence(shapes: readonly Shape[]): Map<number, Evidence> {
  const widest = widestOf(shapes.map(({ em, indent }) => em + indent));
  const display = shapes.map((shape, index) => isDisplay(shape, shapes[index + 1], widest));
  const titled = shapes.some((shape, index) => {
    const below = shapes[index + 1];
    const overText = below !== undefined && !below.mark && display[index + 1] !== true;
    return display[index] && overText && !shape.mark && !shape.wrapped && shape.characters > 8;
  });
  const numbered = beginsWithOutline(shapes, display);
  const evidence = new Map<number, Evidence>();
  // What the contents number are no items.
  const marks = shapes.map(({ mark, plain }) => (isPaged(plain) ? undefined : mark));
  const chains = chainsOf(
    marks,
    shapes.map(({ indent }) => indent),
  );
  const titling = chains.filter((chain) => countsTitles(chain, shapes, display));
  for (const chain of chains) {
    const form = formOf(chain, shapes, display);
    const [first = 0] = chain;
    const under =
      numbered && form.kind === 'han-bracket' && shapes[first - 1]?.mark?.kind === 'han';
    const title = titleEvidence(form) + (titled ? 0 : 3) + (under ? 7 : 0);
    const others = titling.some((other) => other !== chain && other.length >= chain.length);
    const digest = openingEvidence(form, titled || others);
    for (const index of chain) {
      const shown = display[index] === true && digest === 0;
      evidence.set(index, {
        title: shown ? title : Math.min(title, 0),
        heading: headingEvidence(form, shapes[index] as Shape),
        opening: digest,
        subhead: shown ? 1 - title : -6,
        paragraph: shown ? 0 : 1,
        continuation: form.kind === 'bullet' ? -4 : form.count > 1 ? -3 : -1,
      });
    }
  }
  return evidence;
}

/** Whether most of a chain's lines stand over text, as titles do. */
function countsTitles(
  chain: readonly number[],
  shapes: readonly Shape[],
  display: readonly boolean[],
): boolean {
  const over = chain.filter((at) => {
    const below = shapes[at + 1];
    return display[at] && below && !below.mark && display[at + 1] !== true;
  });
  return over.length >= Math.max(3, chain.length * 0.6);
}

/**
 * Whether 一、 with （一） right below it stands before all text: sections and their titles. Further down they may as
 * well be the parts of one item.
 */
function beginsWithOutline(shapes: readonly Shape[], display: readonly boolean[]): boolean {
  const first = shapes.findIndex(
    ({ mark }, index) =>
      mark?.kind === 'han' && shapes[index + 1]?.mark?.kind === 'han-bracket' && display[index],
  );
  const isText = ({ ending, characters }: Shape): boolean => ending === 'closed' && characters > 20;
  return first >= 0 && !shapes.slice(0, first).some(isText);
}

/** Whether a line could stand as a title or heading: short of the full width, no whole sentence. */
export function isDisplay(shape: Shape, next: Shape | undefined, widest: number): boolean {
  const { plain, ending, characters, em, indent, isCaption, isList } = shape;
  if (characters > 50 || isCaption || isList) return false;
  if (ending === 'pause' || ending === 'announcement' || ending === 'credit') return false;
  if (ending === 'closed' && !/[！？!?][”’"』」）)]*$/u.test(plain)) return false;
  if (/[。；;]|，.*，.*，/u.test(plain)) return false;
  return em + indent + (next?.firstUnit.em ?? 0) < widest - 0.5 || characters <= 12;
}

function formOf(
  chain: readonly number[],
  shapes: readonly Shape[],
  display: readonly boolean[],
): ChainForm {
  const count = chain.length;
  const share = (test: (index: number) => boolean, of: readonly number[] = chain): number =>
    of.length === 0 ? 0 : of.filter(test).length / of.length;
  const [first = 0] = chain;
  const last = chain.at(-1) ?? 0;
  const members = new Set(chain);
  const previous = shapes[first - 1];
  return {
    display: share(
      (index) => display[index] === true && index + 1 < shapes.length && !members.has(index + 1),
    ),
    sentence: share((index) => display[index] !== true),
    credited: Math.max(
      share((index) => isCredited(shapes[index - 1]), chain.slice(1)),
      share((index) => display[index] === true && isBylined(shapes[index + 1])),
    ),
    overTitle: share((index) => display[index + 1] === true && !members.has(index + 1)),
    distance: count > 1 ? (last - first) / (count - 1) : 0,
    before: beforeOf(previous),
    count,
    kind: (shapes[first]?.mark as Mark).kind,
  };
}

const isCredited = (shape: Shape | undefined): boolean =>
  shape?.ending === 'credit' || shape?.credit === 'labelled' || shape?.credit === 'bracket';

/** Whether a line says nothing but who wrote an item or when. */
const isBylined = (shape: Shape | undefined): boolean =>
  shape?.byline !== undefined || shape?.credit === 'bracket';

/** What a list may begin with as well as with a colon. */
const ANNOUNCED = /(?:以下|下列|如下)[^，。；]{0,12}。$/u;

function beforeOf(previous: Shape | undefined): ChainForm['before'] {
  if (!previous || previous.wrapped?.brackets || isCredited(previous)) return 'opening';
  if (previous.ending === 'announcement' || ANNOUNCED.test(previous.plain)) return 'announcement';
  return previous.ending === 'closed' ? 'closed' : 'other';
}

function titleEvidence({
  display,
  credited,
  before,
  count,
  kind,
  distance,
  overTitle,
}: ChainForm): number {
  let score = 6 * display - 3 + 4 * credited - 4 * overTitle;
  if (before === 'announcement') score -= 5;
  if (before === 'closed') score -= 2.5;
  if (before === 'opening') score += 1;
  if (count === 1) score -= kind === 'bullet' ? 0.5 : 2;
  if (kind !== 'bullet' && kind !== 'decimal' && kind !== 'arabic' && kind !== 'han') score -= 2;
  if (kind === 'bullet') score += 1;
  if (count > 1 && distance < 2) score -= 2;
  return score;
}

function headingEvidence(form: ChainForm, { characters, mark, ending }: Shape): number {
  const length = characters - (mark?.length ?? 0);
  if (ending !== 'open' || length > 16) return -9;
  const kinds = {
    han: 1.5,
    part: 3,
    bullet: 0,
    arabic: -1.5,
    decimal: -4,
    'han-bracket': -1,
    'arabic-bracket': -3,
    circled: -4,
  };
  const announced = form.before === 'announcement' ? -5 : 0;
  return -3.5 + 6 * form.overTitle + kinds[form.kind] + announced + (length > 10 ? -1.5 : 0);
}

/** What makes up for all that speaks against items that follow one another without titles, credits and gaps. */
export const LISTED = 18;

/** Items of a digest: marked sentences, each an item. */
function openingEvidence(
  { sentence, credited, before, count }: ChainForm,
  titled: boolean,
): number {
  if (sentence < 0.6 || count < 2) return 0;
  // 活动如下： begins a list and no items.
  if (before === 'announcement') return 0;
  return credited > 0.5 || before === 'opening' || !titled ? LISTED : 0;
}
