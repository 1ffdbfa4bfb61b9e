import { CELL_END, cellsOf } from '#article/cells.ts';
import type { Fold, FoldedText } from '#hanzi/fold.ts';

/** A piece of text, marked or not. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** From and to, in UTF-16 units of the original text. */
export type Span = [start: number, end: number];

/** Where the words stand in a text, in order and without overlaps; none runs over cells of a table. */
export function findMatches(text: string, words: readonly string[], fold: Fold): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const cell of cellsOf(text)) {
    const folded = fold.mapped(cell);
    for (const word of words) {
      for (const [from, to] of occurrences(folded, word)) spans.push([start + from, start + to]);
    }
    start += cell.length + CELL_END.length;
  }
  return merge(spans);
}

/** Cuts the part of a text between two places into marked and unmarked pieces. */
export function cutPieces(text: string, [start, end]: Span, matches: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const [from, to] of matches) {
    if (to <= start || from >= end) continue;
    const [first, last] = [Math.max(from, start), Math.min(to, end)];
    pieces.push({ text: text.slice(at, first), marked: false });
    pieces.push({ text: text.slice(first, last), marked: true });
    at = last;
  }
  pieces.push({ text: text.slice(at, end), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

function* occurrences({ text, starts, ends }: FoldedText, word: string): Generator<Span> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    yield [starts[at] as number, ends[at + word.length - 1] as number];
  }
}

function merge(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const [start, end] of spans.sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
