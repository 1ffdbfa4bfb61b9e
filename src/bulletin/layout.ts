import type { Shape } from './shape.ts';

/** How a document is laid out: what its lines' form means. */
export interface Layout {
  /** What lines are wrapped at; undefined where each line is a whole paragraph. */
  wrap: { unit: Unit; full: number } | undefined;
  /** By how much the first line of a paragraph is narrower, though no space stands before it (a PDF's indent). */
  hiddenIndent: 0 | 2;
  /** What blank lines beyond the usual ones set apart. */
  gaps: 'nothing' | 'paragraphs' | 'items';
  /** Blank lines that stand between any two lines. */
  usualGap: number;
  /** Whether the first lines of paragraphs are indented by spaces. */
  indented: boolean;
}

const UNITS = ['em', 'solid', 'characters'] as const;

/** What a width is measured in: em with a quarter for a space of layout, em with nothing for it, or characters. */
export type Unit = (typeof UNITS)[number];

/** Lines this near to the full width count as full: a hidden indent and what a word or punctuation takes away. */
const NEAR = 3.5;
/** Share of the mid-sentence lines that have to be full in a wrapped document. */
const WRAPPED = 0.3;
const CELLS = /\S(?:\s{2,}|\t)\S/u;
const LEADER = /(?:[.．…·‥⋯]\s*){3,}[（(]?\d{1,3}[）)]?$/u;

/** Every layout the document may have; which one it has, the labelling that fits best decides. */
export function possibleLayouts(shapes: readonly Shape[]): Layout[] {
  const spaced = shapes.some(({ em, solid }) => em !== solid);
  const units = UNITS.filter((unit) => unit !== 'solid' || spaced);
  // Rows of tables and of the contents are as wide, and as far apart, as they are.
  const running = shapes.filter(({ plain }) => !CELLS.test(plain) && !LEADER.test(plain));
  const text = running.length > shapes.length / 2 ? running : shapes;
  const wraps = units.flatMap((unit) => findWraps(text, unit));
  const usualGap = findUsualGap(text);
  const indented = shapes.filter(isIndented).length > shapes.length / 20;
  const gapped = shapes.some(({ gap, newPage }) => !newPage && gap > usualGap);
  const layouts: Layout[] = [];
  for (const wrap of [undefined, ...wraps]) {
    for (const hiddenIndent of wrap && !indented ? ([0, 2] as const) : [0 as const]) {
      for (const gaps of gapped
        ? (['nothing', 'paragraphs', 'items'] as const)
        : ['nothing' as const]) {
        layouts.push({ wrap, hiddenIndent, gaps, usualGap, indented });
      }
    }
  }
  return layouts;
}

/** Indented as a paragraph is: by two characters, give or take; a centred title stands further in. */
export function isIndented({ indent }: Shape): boolean {
  return indent >= 1.5 && indent < 3;
}

/**
 * The widths a document may be wrapped at, if enough of the lines that end in mid-sentence are as wide: that which
 * most of the widest lines have; and two characters more where some lines have them, since the narrower first lines
 * may be as many when most paragraphs have two.
 */
function findWraps(shapes: readonly Shape[], unit: Unit): NonNullable<Layout['wrap']>[] {
  const open = shapes.filter(({ ending }) => ending === 'open' || ending === 'pause');
  const reach = (shape: Shape): number => shape[unit] + shape.indent;
  const widths = shapes.map(reach).sort((a, b) => a - b);
  const widest = widths[Math.floor((widths.length - 1) * 0.97)] ?? 0;
  const counts = new Map<number, number>();
  for (const width of widths) {
    if (width < widest - NEAR) continue;
    const rounded = Math.round(width);
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const [full = 0] = [...counts].reduce((a, b) => (b[1] >= a[1] ? b : a), [0, 0]);
  const near = open.filter((shape) => reach(shape) >= full - NEAR).length;
  // Titles and headings are short and end in mid-air as well.
  const wide = open.filter((shape) => reach(shape) >= full / 2).length;
  if (near === 0 || near < wide * WRAPPED) return [];
  const wider = (counts.get(full + 2) ?? 0) > 1 ? [{ unit, full: full + 2 }] : [];
  return [{ unit, full }, ...wider];
}

/** The least number of blank lines that is not rare. */
function findUsualGap(shapes: readonly Shape[]): number {
  const gaps = shapes.slice(1).filter(({ newPage }) => !newPage);
  const sorted = gaps.map(({ gap }) => gap).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.1)] ?? 0;
}
