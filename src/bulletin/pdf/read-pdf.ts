import type { Manuscript, Picture, Print } from '../manuscript.ts';
import type { Box } from './matrix.ts';
import { gatherPage, gutterOf, linesOfPage, type PageLine, type PageRuns } from './page-lines.ts';
import { DamagedPdf, readPages } from './pages.ts';
import { describePrints } from './prints.ts';
import { tellDoors } from './unicode.ts';
import { findMargins, FOOT, HEAD } from './zones.ts';

/**
 * Reads a PDF that has a text layer. Each printed line is a line, in the order in which a reader takes them; pages end
 * with a form feed. Every character that the PDF draws stands in the text once, but for control characters and what
 * is drawn a second time on the same spot; radicals, compatibility ideographs and ligatures are told by their plain
 * characters, and what stands across the page or upright comes last on it. A PDF without text gives an empty one.
 *
 * @throws {DamagedPdf}
 */
export async function readPdf(bytes: Uint8Array): Promise<Manuscript> {
  const gathered: PageRuns[] = [];
  for await (const page of readPages(bytes)) gathered.push(gatherPage(page));
  if (gathered.some(({ undecoded }) => undecoded > 0)) throw new DamagedPdf('fonts', undefined);
  const em = findEm(gathered);
  const gutters = gathered.map((page) => gutterOf(page, em));
  const pages = gathered.map((page, index) => {
    const gutter = gutters[index] ?? nearestGutter(gutters, index);
    return { ...page, lines: linesOfPage(page, em, gutter) };
  });
  const margins = findMargins(pages);
  const described = describePrints(pages, margins, em);

  const texts: string[] = [];
  const prints = new Map<number, Print>();
  const pictures: Picture[] = [];
  const seen = new Set<string>();
  let number = 0;
  for (const { page, lines, pictures: boxes, width, height } of pages) {
    const first = number + 1;
    for (const line of lines) {
      number++;
      texts.push(`${line === lines[0] && texts.length > 0 ? '\f' : ''}${line.text}`);
      prints.set(number, described.get(line) as Print);
    }
    const sheet = { x0: 0, y0: 0, x1: width, y1: height };
    const half = areaOf(sheet) / 2;
    // A scanner may cut a page into strips.
    const distinct = new Map(boxes.map((box) => [placeOf(box), box])).values();
    const covered = distinct.reduce((sum, box) => sum + areaOf(clip(box, sheet)), 0);
    const scan = lines.every((line) => margins.has(line)) && covered > half;
    for (const box of boxes) {
      const place = placeOf(box);
      const paper = areaOf(box) > half || box.y1 < HEAD * height || box.y0 > FOOT * height;
      // A picture behind the text or in a margin, in the same place on page after page, belongs to the paper.
      if (!scan && lines.length > 0 && paper && seen.has(place)) continue;
      seen.add(place);
      pictures.push({ line: lineBefore(box, lines, first), page, scan });
    }
  }
  const text = tellDoors(texts.join('\n'));
  return { text, encoding: 'utf-8', format: 'pdf', prints, pictures };
}

/** The type size that most of the text has, in points. */
function findEm(pages: readonly PageRuns[]): number {
  const counts = new Map<number, number>();
  for (const run of pages.flatMap(({ runs }) => runs)) {
    const size = Math.round(run.size * 4) / 4;
    counts.set(size, (counts.get(size) ?? 0) + run.glyphs.length);
  }
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [12, 0])[0] || 12;
}

/** A last page with a few lines in columns shows too little itself; the page before it tells. */
function nearestGutter(
  gutters: readonly (number | undefined)[],
  index: number,
): number | undefined {
  return gutters[index - 1] ?? gutters[index + 1];
}

const areaOf = ({ x0, y0, x1, y1 }: Box): number => Math.max(0, x1 - x0) * Math.max(0, y1 - y0);

const clip = (box: Box, sheet: Box): Box => ({
  x0: Math.max(box.x0, sheet.x0),
  y0: Math.max(box.y0, sheet.y0),
  x1: Math.min(box.x1, sheet.x1),
  y1: Math.min(box.y1, sheet.y1),
});

const placeOf = ({ x0, y0, x1, y1 }: Box): string =>
  [x0, y0, x1, y1].map((value) => Math.round(value / 3)).join(' ');

/** The last line above a picture's middle, in reading order; the one before the page where none is. */
function lineBefore(box: Box, lines: readonly PageLine[], first: number): number {
  const above = lines.findLastIndex(
    ({ baseline, x0, x1 }) =>
      baseline <= (box.y0 + box.y1) / 2 && x0 < box.x1 + 20 && x1 > box.x0 - 20,
  );
  return first + above;
}
