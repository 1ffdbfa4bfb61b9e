import satori from 'satori';
import sharp from 'sharp';
import { fontsFor, type TypeOf } from './fonts.ts';

/** What the picture of an article shows, in the script it is drawn in. */
export interface Picture {
  /** Name of the bulletin. */
  name: string;
  section: string;
  /** The title, cut where it may be broken. */
  words: string[];
  /** Day and organizations. */
  facts: string;
  type: TypeOf;
}

/** The size that those who show pictures of pages ask for, in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

const INK = '#1c1b1a';
const SOFT = '#4f4b47';
const RED = '#a3161f';
const PAPER = '#fdfcf9';
/** Sizes of titles, in pixels, by the most characters that have room at them. */
const SIZES = [
  { most: 22, size: 84 },
  { most: 40, size: 68 },
  { most: 52, size: 54 },
  { most: Infinity, size: 40 },
];

type Style = Record<string, string | number>;
interface Box {
  type: 'div';
  props: { style: Style; children?: string | Box[] };
}

const box = (style: Style, children?: string | Box[]): Box => ({
  type: 'div',
  props: children === undefined ? { style } : { style, children },
});

/** Draws a picture as PNG: the masthead over its double rule, the title in Song type, and its facts. */
export async function drawPicture(picture: Picture): Promise<Buffer> {
  const { name, section, words, facts, type } = picture;
  const title = words.join('');
  const size = SIZES.find(({ most }) => [...title].length <= most)?.size ?? 0;
  const fonts = await fontsFor(name + section + title + facts, type);
  const page = box(
    {
      ...PICTURE_SIZE,
      boxSizing: 'border-box',
      display: 'flex',
      flexDirection: 'column',
      padding: '56px 72px',
      backgroundColor: PAPER,
      color: INK,
      fontFamily: fonts.map((font) => font.name).join(', '),
    },
    [
      box({ color: RED, fontSize: 44, letterSpacing: 8 }, name),
      box({ marginTop: 16, height: 6, backgroundColor: RED }),
      box({ marginTop: 4, height: 2, backgroundColor: RED }),
      box({ marginTop: 44, color: RED, fontSize: 30, letterSpacing: 3 }, section),
      box(
        { marginTop: 12, display: 'flex', flexWrap: 'wrap', fontSize: size, lineHeight: 1.35 },
        words.map((word) => box({}, word)),
      ),
      box({ marginTop: 'auto', color: SOFT, fontSize: 30 }, facts),
    ],
  );
  // Its types speak of React, of which it takes plain objects too.
  const svg = await satori(page as unknown as Parameters<typeof satori>[0], {
    ...PICTURE_SIZE,
    fonts,
  });
  // The usual effort, 7, takes nearly twice as long to make a file smaller by 5%: there are few colours.
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 32, effort: 1 }).toBuffer();
}
