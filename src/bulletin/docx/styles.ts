import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, childrenOf, switchOf } from './package.ts';

/** How runs are drawn; what is undefined is not said. */
export interface RunLook {
  /** In points. */
  size?: number;
  bold?: boolean;
  hidden?: boolean;
  /** Set in 黑体 or 小标宋. */
  display?: boolean;
}

/** How a paragraph is laid out; what is undefined is not said. */
export interface ParagraphLook {
  align?: 'start' | 'centre' | 'end';
  /** In em of the paragraph's type, or in points. */
  indent?: Length;
  firstLine?: Length;
  /** Space above and below, in points. */
  before?: number;
  after?: number;
  /** Level of the outline from 1. */
  level?: number;
  numbering?: { list?: string; level?: number };
  breakBefore?: boolean;
  contextual?: boolean;
}

export type Length = { em: number } | { points: number };

/** A style with all that it inherits. */
export interface Style {
  id: string;
  /** As the program shows it, in lower case: `heading 1`, `title`, `标题 1`. */
  name: string;
  paragraph: ParagraphLook;
  run: RunLook;
}

export interface Styles {
  /** A paragraph's style by its id; the default one where none is named. */
  paragraph: (id: string | undefined) => Style;
  character: (id: string | undefined) => RunLook;
}

const NO_STYLE: Style = { id: '', name: '', paragraph: {}, run: {} };
/** Styles build on one another so deep at most; a circle ends here. */
const DEEPEST = 20;
const DISPLAY_FACE = /hei|黑|小标宋|标宋/iu;
const SANS_TEXT = /yahei|雅黑|dengxian|等线/iu;

/** Reads `styles.xml`. */
export function readStyles(root: Element | undefined): Styles {
  const defaults = childOf(root, 'docDefaults');
  const base: Style = {
    ...NO_STYLE,
    paragraph: readParagraphLook(childOf(defaults, 'pPrDefault', 'pPr')),
    run: readRunLook(childOf(defaults, 'rPrDefault', 'rPr')),
  };
  const elements = new Map(
    childrenOf(root, 'style').map((style) => [attributeOf(style, 'styleId') ?? '', style]),
  );
  const known = new Map<string, Style>();
  const resolve = (id: string, bottom: Style, depth = 0): Style => {
    const element = elements.get(id);
    if (!element || depth > DEEPEST) return bottom;
    const key = `${bottom === base ? 'p' : 'c'} ${id}`;
    const ready = known.get(key);
    if (ready) return ready;
    const parent = resolve(
      attributeOf(childOf(element, 'basedOn'), 'val') ?? '',
      bottom,
      depth + 1,
    );
    const name = (attributeOf(childOf(element, 'name'), 'val') ?? '').toLowerCase();
    const level = /^(?:heading|标题)\s*([1-9])/.exec(name)?.[1];
    const style: Style = {
      id,
      name,
      paragraph: {
        ...parent.paragraph,
        ...readParagraphLook(childOf(element, 'pPr')),
        ...(level !== undefined && { level: Number(level) }),
      },
      run: { ...parent.run, ...readRunLook(childOf(element, 'rPr')) },
    };
    known.set(key, style);
    return style;
  };
  const isDefault = (style: Element): boolean =>
    attributeOf(style, 'type') === 'paragraph' &&
    ['1', 'true', 'on'].includes(attributeOf(style, 'default') ?? '');
  const normal = [...elements].find(([, style]) => isDefault(style))?.[0] ?? '';
  return {
    paragraph: (id) => resolve(id !== undefined && elements.has(id) ? id : normal, base),
    character: (id) => (id === undefined ? {} : resolve(id, NO_STYLE).run),
  };
}

/** Reads a `rPr` element. */
export function readRunLook(element: Element | undefined): RunLook {
  const look: RunLook = {};
  const size = Number(attributeOf(childOf(element, 'sz'), 'val'));
  const bold = switchOf(element, 'b');
  const hidden = switchOf(element, 'vanish');
  const fonts = childOf(element, 'rFonts');
  const face = attributeOf(fonts, 'eastAsia') ?? attributeOf(fonts, 'ascii');
  if (size > 0) look.size = size / 2;
  if (bold !== undefined) look.bold = bold;
  if (hidden !== undefined) look.hidden = hidden;
  if (face !== undefined) look.display = DISPLAY_FACE.test(face) && !SANS_TEXT.test(face);
  return look;
}

/** Reads a `pPr` element. */
export function readParagraphLook(element: Element | undefined): ParagraphLook {
  const look: ParagraphLook = {};
  const align = attributeOf(childOf(element, 'jc'), 'val');
  if (align !== undefined) {
    look.align = align === 'center' ? 'centre' : /^(?:right|end)$/.test(align) ? 'end' : 'start';
  }
  const indent = childOf(element, 'ind');
  const left = lengthOf(indent, 'left') ?? lengthOf(indent, 'start');
  const firstLine = lengthOf(indent, 'firstLine');
  const hanging = lengthOf(indent, 'hanging');
  if (left) look.indent = left;
  if (firstLine ?? hanging) look.firstLine = firstLine ?? negative(hanging as Length);
  const spacing = childOf(element, 'spacing');
  for (const side of ['before', 'after'] as const) {
    const lines = attributeOf(spacing, `${side}Lines`);
    const twips = attributeOf(spacing, side);
    // A hundredth of a line, which is 12 points where the page has no grid of lines; a twip is a 20th of a point.
    if (lines !== undefined) look[side] = (Number(lines) / 100) * 15.6;
    else if (twips !== undefined) look[side] = Number(twips) / 20;
  }
  const level = attributeOf(childOf(element, 'outlineLvl'), 'val');
  if (level !== undefined) look.level = Number(level) + 1;
  const numbering = childOf(element, 'numPr');
  if (numbering) {
    const list = attributeOf(childOf(numbering, 'numId'), 'val');
    const at = attributeOf(childOf(numbering, 'ilvl'), 'val');
    look.numbering = {
      ...(list !== undefined && { list }),
      ...(at !== undefined && { level: Number(at) }),
    };
  }
  const breakBefore = switchOf(element, 'pageBreakBefore');
  if (breakBefore !== undefined) look.breakBefore = breakBefore;
  const contextual = switchOf(element, 'contextualSpacing');
  if (contextual !== undefined) look.contextual = contextual;
  return look;
}

function lengthOf(indent: Element | undefined, name: string): Length | undefined {
  const characters = Number(attributeOf(indent, `${name}Chars`) ?? NaN);
  const twips = Number(attributeOf(indent, name) ?? NaN);
  if (characters) return { em: characters / 100 };
  return Number.isNaN(twips) ? undefined : { points: twips / 20 };
}

const negative = (length: Length): Length =>
  'em' in length ? { em: -length.em } : { points: -length.points };
