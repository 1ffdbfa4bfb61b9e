import { cellsOf } from '#article/cells.ts';
import type { Fold } from '#hanzi/fold.ts';
import { cutPieces, findMatches, type Piece, type Span } from './matches.ts';

/** Most characters of a passage. */
const LONGEST = 110;

/** Most characters of a sentence before its first match. */
const LEAD = 40;

const SENTENCE_END = /[。！？；!?;][”’」』）)]*/gu;
const CLAUSE_END = /[，、：,:][”’」』）)]*/gu;

/**
 * The passage that shows best why an article was found: of the paragraph with most words, the part around the first
 * match, begun and ended at a sentence or a clause; the beginning of the text where only the title has the words.
 */
export function bestPassage(
  paragraphs: readonly string[],
  words: readonly string[],
  fold: Fold,
): Piece[] {
  let best = { text: paragraphs[0] ?? '', matches: [] as Span[], words: 0 };
  for (const text of paragraphs) {
    const folded = cellsOf(text).map(fold);
    const held = words.filter((word) => folded.some((cell) => cell.includes(word)));
    if (held.length <= best.words) continue;
    best = { text, matches: findMatches(text, held, fold), words: held.length };
  }
  const span = cutPassage(best.text, best.matches[0] ?? [0, 0]);
  const pieces = cutPieces(best.text, span, best.matches);
  const ellipsis: Piece = { text: '…', marked: false };
  if (cutsSentence(best.text, span[0])) pieces.unshift(ellipsis);
  if (cutsSentence(best.text, span[1])) pieces.push(ellipsis);
  return pieces;
}

function cutPassage(text: string, [from, to]: Span): Span {
  const near = from - LEAD;
  const start =
    near <= 0
      ? 0
      : (ends(text, SENTENCE_END, near, from)[0] ?? ends(text, CLAUSE_END, near, from)[0] ?? from);
  const limit = Math.max(start + LONGEST, to);
  if (text.length <= limit) return [start, text.length];
  const half = Math.max(start + LONGEST / 2, to);
  const end =
    ends(text, SENTENCE_END, half, limit).at(-1) ??
    ends(text, CLAUSE_END, half, limit).at(-1) ??
    // A character outside the basic plane is two units: cut before it.
    text
      .slice(0, limit)
      .toWellFormed()
      .replace(/\uFFFD$/, '').length;
  return [start, end];
}

/** Whether a cut at a place goes through a sentence. */
function cutsSentence(text: string, at: number): boolean {
  return at > 0 && at < text.length && ends(text, SENTENCE_END, at, at).length === 0;
}

/** Where sentences or clauses end between two places, both included. */
function ends(text: string, mark: RegExp, from: number, to: number): number[] {
  return [...text.matchAll(mark)]
    .map((match) => match.index + match[0].length)
    .filter((end) => end >= from && end <= to);
}
