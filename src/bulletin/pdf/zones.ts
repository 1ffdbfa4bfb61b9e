import type { PageLine } from './page-lines.ts';

/** A page with its lines in reading order. */
export interface LinedPage {
  page: number;
  width: number;
  height: number;
  lines: PageLine[];
}

/** How much of a page's height its margins may take, with a line of what stands in them. */
export const HEAD = 0.14;
export const FOOT = 0.86;
/** So many lines a margin may hold. */
const DEEPEST = 3;
const PAGE_NUMBER =
  /^(?:[-—–－―─·•~～]*\s*\d{1,4}\s*[-—–－―─·•~～]*|第\s*[\d〇一二三四五六七八九十百]{1,5}\s*页(?:\s*[,，/／]?\s*共\s*[\d〇一二三四五六七八九十百]{1,5}\s*页)?|\d{1,4}\s*[/／]\s*\d{1,4}|[Pp]age\s*\d+(?:\s*of\s*\d+)?)$/u;
/** What programs that scan print at the foot of each page. */
const SCANNER = /扫描全能王|CamScanner/iu;

/**
 * The lines in the margins of pages: page numbers at the very top or bottom, and what stands there at the same height
 * on another page, numbers aside; all that stands across or upright as well.
 */
export function findMargins(pages: readonly LinedPage[]): Map<PageLine, 'head' | 'foot'> {
  const margins = new Map<PageLine, 'head' | 'foot'>();
  const edges = pages.map(({ lines, height }) => {
    const level = lines.filter(({ turned, row }) => !turned && !row);
    const down = level.toSorted((a, b) => a.baseline - b.baseline);
    return {
      head: down.slice(0, DEEPEST).filter(({ baseline }) => baseline < HEAD * height),
      foot: down
        .slice(-DEEPEST)
        .reverse()
        .filter(({ baseline }) => baseline > FOOT * height),
    };
  });
  for (const zone of ['head', 'foot'] as const) {
    const seen = new Map<string, number>();
    const keys = (line: PageLine): string[] =>
      [-1, 0, 1].map((step) => `${formOf(line.text)} ${Math.round(line.baseline / 4) + step}`);
    for (const edge of edges) {
      for (const key of new Set(edge[zone].flatMap(keys))) seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    for (const edge of edges) {
      edge[zone].forEach((line, index) => {
        // Only what has nothing but margin outside of it is in the margin.
        if (
          edge[zone].slice(0, index).some((outer) => !margins.has(outer) && !besides(outer, line))
        )
          return;
        const repeated = (seen.get(keys(line)[1] as string) ?? 0) > 1;
        const own = PAGE_NUMBER.test(line.text) || SCANNER.test(line.text);
        if (repeated || own) margins.set(line, zone);
      });
    }
  }
  for (const line of pages.flatMap(({ lines }) => lines))
    if (line.turned) margins.set(line, 'foot');
  return margins;
}

const besides = (a: PageLine, b: PageLine): boolean =>
  Math.abs(a.baseline - b.baseline) < a.size / 2;

/** What of a running head is the same on each page. */
function formOf(text: string): string {
  return text.replace(/\s+/gu, '').replace(/[\d〇一二三四五六七八九十百]+/gu, '#');
}
