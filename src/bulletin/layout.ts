import type { Shape } from './shape.ts';

/** How a document is laid out: what its lines' form means. */
export interface Layout {
  /** What lines are wrapped at; undefined where each line is a whole paragraph. */
  wrap: { unit: 'em' | 'characters'; full: number } | undefined;
  /** By how much the first line of a paragraph is narrower, though no space stands before it (a PDF's indent). */
  hiddenIndent: 0 | 2;
  /** What blank lines beyond the usual ones set apart. */
  gaps: 'nothing' | 'paragraphs' | 'items';
  /** Blank lines that stand between any two lines. */
  usualGap: number;
  /** Whether the first lines of paragraphs are indented by spaces. */
  indented: boolean;
}

const UNITS = ['em', 'characters'] as const;
/** Lines this near to the full width count as full: a hidden indent and what a word or punctuation takes away. */
const NEAR = 3.5;
/** Share of the mid-sentence lines that have to be full in a wrapped document. */
const WRAPPED = 0.3;

/** Every layout the document may have; which one it has, the labelling that fits best decides. */
export function possibleLayouts(shapes: readonly Shape[]): Layout[] {
  const wraps = UNITS.map((unit) => findWrap(shapes, unit)).filter((wrap) => wrap !== undefined);
  const usualGap = findUsualGap(shapes);
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

/** The width most of the widest lines have, if enough lines that end in mid-sentence have it. */
function findWrap(shapes: readonly Shape[], unit: 'em' | 'characters'): Layout['wrap'] {
  const open = shapes.filter(({ ending }) => ending === 'open' || ending === 'pause');
  if (open.length === 0) return undefined;
  const widths = shapes.map((shape) => shape[unit]).sort((a, b) => a - b);
  const widest = widths[Math.floor((widths.length - 1) * 0.97)] as number;
  const counts = new Map<number, number>();
  for (const width of widths) {
    if (width < widest - NEAR) continue;
    const rounded = Math.round(width);
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const full = [...counts].reduce((a, b) => (b[1] >= a[1] ? b : a))[0];
  const near = open.filter((shape) => shape[unit] >= full - NEAR).length;
  return near >= open.length * WRAPPED ? { unit, full } : undefined;
}

/** The least number of blank lines that is not rare. */
function findUsualGap(shapes: readonly Shape[]): number {
  const gaps = shapes.slice(1).filter(({ newPage }) => !newPage);
  const sorted = gaps.map(({ gap }) => gap).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.1)] ?? 0;
}
