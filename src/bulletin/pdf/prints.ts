import type { Print } from '../manuscript.ts';
import type { PageLine } from './page-lines.ts';
import type { LinedPage } from './zones.ts';

/** Edges of what a page's lines may take up, in points. */
interface Edges {
  x0: number;
  x1: number;
}

/** What a document's lines have in common. */
interface Usual {
  em: number;
  /** From one baseline of a paragraph to the next, in points. */
  pitch: number;
  heavy: boolean;
  display: boolean;
  /** First-line indent of paragraphs, in em; 0 where they have none. */
  indent: number;
  edges: (page: LinedPage) => Edges;
}

/** How a document's lines are printed. */
export function describePrints(
  pages: readonly LinedPage[],
  margins: ReadonlyMap<PageLine, 'head' | 'foot'>,
  em: number,
): Map<PageLine, Print> {
  const usual = findUsual(pages, margins, em);
  const prints = new Map<PageLine, Print>();
  for (const page of pages) {
    const edges = usual.edges(page);
    let above: PageLine | undefined;
    for (const line of page.lines) {
      const zone = margins.get(line) ?? 'body';
      prints.set(line, printOf(line, zone === 'body' ? above : undefined, zone, edges, usual));
      if (zone === 'body') above = line;
    }
  }
  return prints;
}

function printOf(
  line: PageLine,
  above: PageLine | undefined,
  zone: Print['zone'],
  page: Edges,
  { em, pitch, heavy, display, indent }: Usual,
): Print {
  const edges = line.column ?? page;
  const left = (line.x0 - edges.x0) / em;
  const right = (edges.x1 - line.x1) / em;
  return {
    size: round(line.size / em),
    bold: (!heavy && line.heavy > 0.6) || (!display && line.display > 0.6),
    align: alignOf(left, right, line.size / em, indent, (edges.x1 - edges.x0) / em),
    indent: round(Math.max(0, left)),
    width: round((line.x1 - line.x0) / em),
    gap: above && !line.first ? gapBetween(above, line, em, pitch) : 0,
    zone,
    style: undefined,
    row: line.row,
  };
}

/** Lines of larger type stand farther apart without a gap between them. */
function gapBetween(above: PageLine, line: PageLine, em: number, pitch: number): number {
  const height = (Math.max(1, above.size / em) + Math.max(1, line.size / em)) / 2;
  const down = line.baseline - above.baseline;
  return round(Math.max(0, down / pitch - height));
}

function alignOf(
  left: number,
  right: number,
  size: number,
  indent: number,
  width: number,
): Print['align'] {
  const paragraph = indent > 0 && size < 1.1 && Math.abs(left - indent) < 0.2;
  // Type that is spaced out has a space after its last character too.
  const near = 0.6 * Math.max(1, size);
  if (left >= 1 && right >= 1 && Math.abs(left - right) < near && !paragraph) return 'centre';
  return left > width * 0.35 && right < 0.4 * left ? 'end' : 'start';
}

function findUsual(
  pages: readonly LinedPage[],
  margins: ReadonlyMap<PageLine, 'head' | 'foot'>,
  em: number,
): Usual {
  const isText = (line: PageLine): boolean => !margins.has(line) && !line.row;
  const text = pages.flatMap(({ lines }) => lines.filter(isText));
  const body = text.filter(({ size }) => Math.abs(size - em) < 0.05 * em);
  const characters = (of: (line: PageLine) => number): number =>
    body.reduce((sum, line) => sum + of(line) * line.text.length, 0);
  const all = Math.max(
    1,
    characters(() => 1),
  );
  const edges = findEdges(pages, isText, em);
  const indents = pages.flatMap((page) =>
    page.lines
      .filter((line) => body.includes(line))
      .map((line) => (line.x0 - (line.column ?? edges(page)).x0) / em),
  );
  return {
    em,
    pitch: findPitch(pages, new Set(body), em),
    heavy: characters(({ heavy }) => heavy) / all > 0.5,
    display: characters(({ display }) => display) / all > 0.5,
    indent: commonest(
      indents
        .filter((indent) => indent > 1 && indent < 4.5)
        .map((indent) => Math.round(indent * 10) / 10),
      0,
    ),
    edges,
  };
}

/** The distance that most lines of the body have from the one above them. */
function findPitch(pages: readonly LinedPage[], body: ReadonlySet<PageLine>, em: number): number {
  const steps = pages.flatMap(({ lines }) =>
    lines.flatMap((line, index) => {
      const above = lines[index - 1];
      if (!above || !body.has(above) || !body.has(line)) return [];
      const step = line.baseline - above.baseline;
      return step > 0.8 * em && step < 6 * em ? [Math.round(step * 4) / 4] : [];
    }),
  );
  return commonest(steps, 1.6 * em);
}

/**
 * The text area of each kind of page. Left and right pages may have other margins, and so have upright and wide ones.
 * An edge is where at least two lines and a few in a hundred end; one line may hang out.
 */
function findEdges(
  pages: readonly LinedPage[],
  isText: (line: PageLine) => boolean,
  em: number,
): (page: LinedPage) => Edges {
  const kindOf = ({ page, width, height }: LinedPage): string =>
    `${Math.round(width)} ${Math.round(height)} ${page % 2}`;
  const kinds = new Map<string, Edges>();
  for (const [kind, alike] of Map.groupBy(pages, kindOf)) {
    const lines = alike.flatMap((page) =>
      page.lines.filter((line) => isText(line) && !line.column),
    );
    const columns = alike.flatMap((page) => page.lines.flatMap(({ column }) => column ?? []));
    const lefts = [...lines.map(({ x0 }) => x0), ...columns.map(({ x0 }) => x0)];
    const rights = [...lines.map(({ x1 }) => -x1), ...columns.map(({ x1 }) => -x1)];
    if (lefts.length === 0) continue;
    const x0 = outermost(lefts, em);
    const x1 = -outermost(rights, em);
    // Where hardly a line is full, the right margin is taken to be as wide as the left one.
    const full = rights.filter((right) => Math.abs(x1 + right) < 0.6 * em).length;
    kinds.set(kind, { x0, x1: full < 3 ? Math.max(x1, (alike[0] as LinedPage).width - x0) : x1 });
  }
  return (page) => kinds.get(kindOf(page)) ?? { x0: 0, x1: page.width };
}

function outermost(values: readonly number[], em: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const wanted = Math.max(2, Math.ceil(values.length * 0.03));
  const found = sorted.find((value, index) => {
    const last = sorted[index + wanted - 1];
    return last !== undefined && last - value < 0.4 * em;
  });
  return found ?? (sorted[0] as number);
}

function commonest(values: readonly number[], otherwise: number): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [otherwise, 0])[0];
}

const round = (value: number): number => Math.round(value * 100) / 100;
