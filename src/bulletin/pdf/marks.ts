import type { Face } from './face.ts';
import { apply, boxOf, compose, IDENTITY, type Box, type Matrix } from './matrix.ts';
import { END_PATH, rulesOf, STROKES } from './rules.ts';
import { textOfGlyph } from './unicode.ts';

/** A character as it stands on a page; places and sizes in points from the page's upper left corner, y down. */
export interface Glyph {
  text: string;
  /** Where it begins, on its baseline. */
  x: number;
  y: number;
  /** To where the next one would begin. */
  width: number;
  /** Type size. */
  size: number;
  face: Face;
  /** Drawn with an outline, or twice, to look bold. */
  thickened: boolean;
  /** Direction of writing in degrees, clockwise; 0 for a level line. */
  angle: number;
}

/** What a page holds. */
export interface Marks {
  glyphs: Glyph[];
  /** Level and upright lines, as thin boxes. */
  rules: Box[];
  pictures: Box[];
  /** Times that text is drawn in a font that cannot be read: it is lost. */
  undecoded: number;
}

/** What the interpreter asks of a font of PDF.js. */
export interface PdfFont {
  face: Face;
  /** Size of a unit of a glyph's width, in em. */
  unit: number;
  vertical: boolean;
  /** Whether it cannot be read, so that nothing is known of what is drawn in it. */
  failed: boolean;
  /** Height of the type in sizes: 1, but for fonts that are drawings (Type 3) with units of their own. */
  height: number;
}

/** An operator of PDF.js by name, with its operands. */
export interface Operation {
  name: string;
  args: unknown;
}

interface State {
  ctm: Matrix;
  font: PdfFont | undefined;
  size: number;
  character: number;
  word: number;
  scale: number;
  rise: number;
  leading: number;
  mode: number;
}

interface PdfGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
  vmetric?: readonly number[] | null;
}

/** Smallest picture that counts, either side in points: less is a bullet or a rule. */
const SMALLEST = 24;

/**
 * Follows a page's drawing operators as a viewer does and notes each character, rule and picture where it comes to
 * stand.
 *
 * @param base from the page's coordinates to points from its upper left corner
 * @param fontOf a font by PDF.js's name for it
 */
export function readMarks(
  operations: Iterable<Operation>,
  base: Matrix,
  fontOf: (name: string) => PdfFont | undefined,
): Marks {
  const marks: Marks = { glyphs: [], rules: [], pictures: [], undecoded: 0 };
  const saved: State[] = [];
  let state: State = {
    ctm: base,
    font: undefined,
    size: 0,
    character: 0,
    word: 0,
    scale: 1,
    rise: 0,
    leading: 0,
    mode: 0,
  };
  let matrix = IDENTITY;
  let [x, y, lineX, lineY] = [0, 0, 0, 0];
  const place = (newX: number, newY: number): void => {
    [x, y, lineX, lineY] = [newX, newY, newX, newY];
  };
  const setFont = (name: unknown, size: unknown): void => {
    state.font = fontOf(String(name));
    state.size = Number(size);
  };

  const show = (glyphs: readonly (PdfGlyph | number)[]): void => {
    const { font } = state;
    if (!font || font.failed) {
      marks.undecoded++;
      return;
    }
    const direction = Math.sign(state.size) || 1;
    const size = Math.abs(state.size);
    const total = compose(state.ctm, matrix);
    const across = Math.hypot(total[0], total[1]);
    const angle = (Math.atan2(total[1] * direction, total[0] * direction) * 180) / Math.PI;
    let moved = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        moved += ((font.vertical ? 1 : -1) * glyph * size) / 1000;
        continue;
      }
      const spacing = (glyph.isSpace ? state.word : 0) + state.character;
      const down = font.vertical ? -(glyph.vmetric?.[0] ?? -1000) : undefined;
      const advance = (down ?? glyph.width) * font.unit * size;
      const step = advance + (down === undefined ? direction : -direction) * spacing;
      const offset = moved * state.scale * direction;
      const [px, py] = apply(
        total,
        font.vertical ? x : x + offset,
        font.vertical ? y - moved : y + state.rise,
      );
      moved += step;
      const width = advance * state.scale * across;
      const text = textOfGlyph(glyph.unicode);
      if (text === '') continue;
      marks.glyphs.push({
        text,
        x: px,
        y: py,
        width,
        size: size * font.height * Math.hypot(total[2], total[3]),
        face: font.face,
        thickened: (state.mode & 3) === 2,
        angle: font.vertical ? angle + 90 : angle,
      });
    }
    if (font.vertical) y -= moved;
    else x += moved * state.scale * direction;
  };

  const handlers: Record<string, (args: readonly unknown[]) => void> = {
    save: () => saved.push({ ...state }),
    restore: () => (state = saved.pop() ?? state),
    transform: (args) => (state = { ...state, ctm: compose(state.ctm, args as number[]) }),
    paintFormXObjectBegin: ([form]) => {
      saved.push({ ...state });
      if (form) state = { ...state, ctm: compose(state.ctm, form as number[]) };
    },
    paintFormXObjectEnd: () => (state = saved.pop() ?? state),
    beginText: () => {
      matrix = IDENTITY;
      place(0, 0);
    },
    setFont: ([name, size]) => setFont(name, size),
    setGState: ([entries]) => {
      for (const [key, value] of entries as [string, unknown[]][]) {
        if (key === 'Font') setFont(value[0], value[1]);
      }
    },
    setTextMatrix: ([given]) => {
      matrix = compose(IDENTITY, given as number[]);
      place(0, 0);
    },
    moveText: ([dx, dy]) => place(lineX + Number(dx), lineY + Number(dy)),
    setLeading: ([leading]) => (state.leading = -Number(leading)),
    setLeadingMoveText: ([dx, dy]) => {
      state.leading = Number(dy);
      place(lineX + Number(dx), lineY + Number(dy));
    },
    nextLine: () => place(lineX, lineY + state.leading),
    setCharSpacing: ([spacing]) => (state.character = Number(spacing)),
    setWordSpacing: ([spacing]) => (state.word = Number(spacing)),
    setHScale: ([scale]) => (state.scale = Number(scale) / 100),
    setTextRise: ([rise]) => (state.rise = Number(rise)),
    setTextRenderingMode: ([mode]) => (state.mode = Number(mode)),
    showText: ([glyphs]) => show(glyphs as (PdfGlyph | number)[]),
    constructPath: ([operator, data]) => {
      const painted = Number(operator);
      if (painted === END_PATH) return;
      for (const path of data as (ArrayLike<number> | null)[]) {
        if (path) marks.rules.push(...rulesOf(path, state.ctm, STROKES.has(painted)));
      }
    },
  };
  const picture = (ctm: Matrix): void => {
    const box = boxOf(ctm, 0, 0, 1, 1);
    if (box.x1 - box.x0 >= SMALLEST && box.y1 - box.y0 >= SMALLEST) marks.pictures.push(box);
  };
  // PDF.js is told to leave pictures out, for they take long to decode: of one there remains that the coordinates were
  // saved, laid on its square, and restored with nothing drawn in between.
  const open: { laid: boolean; drawn: boolean }[] = [];
  for (const { name, args } of operations) {
    const top = open.at(-1);
    if (name === 'save') open.push({ laid: false, drawn: false });
    else if (name === 'transform' && top) top.laid = true;
    else if (name === 'restore' && open.pop() && top) {
      if (top.laid && !top.drawn) picture(state.ctm);
      const outer = open.at(-1);
      if (outer && (top.drawn || top.laid)) outer.drawn = true;
    } else if (top && DRAWS.test(name) && !isClip(name, args)) {
      top.drawn = true;
    }
    handlers[name]?.((args as unknown[] | null) ?? []);
  }
  return marks;
}

/** Operators that draw, or hold what draws. */
const DRAWS = /^(?:show|constructPath|shading|paint|beginGroup|beginAnnotation|rawFill)/;

const isClip = (name: string, args: unknown): boolean =>
  name === 'constructPath' && (args as unknown[])[0] === END_PATH;
