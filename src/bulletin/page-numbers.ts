import type { Line } from './lines.ts';

const D = '(?:[0-9０-９]{1,4}|[一二三四五六七八九十百]{1,4})';
const DASH = '[-—–－―─·•~～|｜=<>《》〔〕【】]';
const DASHED = new RegExp(`^${DASH}+\\s*${D}\\s*${DASH}+$`, 'u');
const WORDED = new RegExp(
  `^[-—(（\\s]*(?:第\\s*${D}\\s*[页頁版](?:\\s*[,，/／、|]?\\s*[（(]?共\\s*${D}\\s*[页頁][）)]?)?|共\\s*${D}\\s*[页頁]\\s*[,，/／、]?\\s*第\\s*${D}\\s*[页頁]|Page\\s*${D}(?:\\s*of\\s*${D})?|P\\.?\\s?${D}|${D}\\s*[/／]\\s*${D})[-—)）\\s]*$`,
  'iu',
);
const BARE = /^[（(]?([0-9０-９]{1,3})[）)]?$/u;
/** A page has at least so many lines. */
export const SHORTEST_PAGE = 6;

/**
 * The lines that are page numbers: `- 12 -`, `第 3 页 共 12 页`, `3 / 12`, and a bare number where a page ends or
 * begins, that counts on from another a page away, or that stands alone among lines of text. In brackets it has to
 * count: （6） may have been cut from a line of the contents.
 */
export function findPageNumbers(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>();
  const bare: { line: Line; index: number; value: number }[] = [];
  lines.forEach((line, index) => {
    if (DASHED.test(line.text) || WORDED.test(line.text)) found.add(line);
    const digits = BARE.exec(line.text)?.[1];
    if (digits === undefined) return;
    bare.push({ line, index, value: Number(digits.normalize('NFKC')) });
    const next = lines[index + 1];
    const atEdge = index > 0 && (line.newPage || next === undefined || next.newPage);
    if ((atEdge && digits === line.text) || (line.print && line.print.zone !== 'body'))
      found.add(line);
  });
  bare.forEach((one, at) => {
    if (found.has(one.line)) return;
    const counts = (a: typeof one | undefined, b: typeof one | undefined): boolean =>
      a !== undefined &&
      b !== undefined &&
      a.value + 1 === b.value &&
      b.index - a.index >= SHORTEST_PAGE;
    const alone = /^\p{N}/u.test(one.line.text) && standsAlone(lines, one.index);
    if (counts(bare[at - 1], one) || counts(one, bare[at + 1]) || alone) found.add(one.line);
  });
  return found;
}

/** Whether a bare number has running text on both sides, and is none of its words (12 | 月). */
function standsAlone(lines: readonly Line[], index: number): boolean {
  const [before, after] = [lines[index - 1], lines[index + 1]];
  if (!before || !after) return false;
  const isText = ({ text }: Line): boolean => [...text].length >= 8 && !/^[\d\s.,%]+$/u.test(text);
  return (
    isText(before) && isText(after) && !/^[年月日时点人名个位项家场次万亿余多%％]/u.test(after.text)
  );
}
