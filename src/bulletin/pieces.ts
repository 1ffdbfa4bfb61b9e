import type { Furniture, Piece } from './bulletin.ts';
import type { Outline, Span } from './items.ts';
import type { PageLine } from './page-lines.ts';

/** Lines that are one piece unless something else stands between them. */
interface Run {
  what: { kind: Exclude<Piece['kind'], 'furniture'> } | { kind: 'furniture'; furniture: Furniture };
  article: string | null;
  spans: readonly Span[];
}

/**
 * Cuts the source into pieces by what its parts are: each title, paragraph or credit is one piece, or several where
 * something else, such as a page number, stands in its midst.
 *
 * @param pageLines lines that pages carry in the midst of the text
 * @param ids of the outline's items, in their order
 */
export function cutPieces(
  outline: Outline,
  pageLines: readonly PageLine[],
  ids: readonly string[],
  source: string,
): Piece[] {
  const parts = [...runsOf(outline, pageLines, ids)]
    .flatMap((run) => run.spans.map((span) => ({ run, span })))
    .sort((a, b) => a.span.start - b.span.start);
  const pieces: Piece[] = [];
  for (let first = 0, next = 1; first < parts.length; first = next++) {
    const { run, span } = parts[first] as (typeof parts)[number];
    while (parts[next]?.run === run) next++;
    const end = (parts[next - 1] as (typeof parts)[number]).span.end;
    pieces.push({
      line: span.line,
      ...run.what,
      article: run.article,
      text: source.slice(span.start, end).trim(),
    });
  }
  return pieces;
}

function* runsOf(
  { items, headings, furniture }: Outline,
  pageLines: readonly PageLine[],
  ids: readonly string[],
): Generator<Run> {
  for (const { kind, line } of pageLines) {
    const what =
      kind === 'mark' ? ({ kind } as const) : ({ kind: 'furniture', furniture: kind } as const);
    const span = { start: line.start, end: line.end, line: line.number };
    yield { what, article: null, spans: [span] };
  }
  for (const { kind, shape } of furniture) {
    const span = { start: shape.start, end: shape.end, line: shape.number };
    yield { what: { kind: 'furniture', furniture: kind }, article: null, spans: [span] };
  }
  for (const { marks, name } of headings) {
    yield { what: { kind: 'heading' }, article: null, spans: [name] };
    for (const mark of marks) yield { what: { kind: 'mark' }, article: null, spans: [mark] };
  }
  for (const [index, { marks, title, blocks, credit }] of items.entries()) {
    const article = ids[index] as string;
    for (const mark of marks) yield { what: { kind: 'mark' }, article, spans: [mark] };
    yield { what: { kind: 'title' }, article, spans: title };
    for (const { spans } of blocks) yield { what: { kind: 'paragraph' }, article, spans };
    yield { what: { kind: 'credit' }, article, spans: credit };
  }
}
