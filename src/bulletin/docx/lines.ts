import type { Picture } from '../manuscript.ts';
import type { Length, RunLook } from './styles.ts';

/** A line of a document, which is a paragraph or what a line break makes of it. */
export interface DocumentLine {
  text: string;
  /** Type size of most of it, in points. */
  size: number;
  /** Share of its characters that are bold, and in 黑体 or 小标宋. */
  bold: number;
  display: number;
  align: 'start' | 'centre' | 'end';
  indent: Length[];
  /** Empty paragraphs above it, and other space in points. */
  blank: number;
  space: number;
  newPage: boolean;
  zone: 'head' | 'body' | 'foot';
  style: 'title' | number | undefined;
  row: boolean;
}

/** A picture with the number of the line before it among all lines. */
export type DocumentPicture = Pick<Picture, 'line' | 'name'>;

/** Type size where a document says none, in points. */
const USUAL_SIZE = 10.5;

/** What the characters of a line have in common. */
export function summarize(
  parts: readonly { text: string; look: RunLook }[],
): Pick<DocumentLine, 'size' | 'bold' | 'display'> {
  const sizes = new Map<number, number>();
  let [all, bold, display] = [0, 0, 0];
  for (const { text, look } of parts) {
    const count = text.replace(/\s/gu, '').length;
    const size = look.size ?? USUAL_SIZE;
    sizes.set(size, (sizes.get(size) ?? 0) + count);
    all += count;
    if (look.bold) bold += count;
    if (look.display) display += count;
  }
  const [size] = [...sizes].reduce((a, b) => (b[1] > a[1] ? b : a), [USUAL_SIZE, 0]);
  return { size, bold: all && bold / all, display: all && display / all };
}
