import { diffChars } from 'diff';

/**
 * What became of a stretch of the source: a line's end was joined with the next line; white space was removed; a page
 * number was dropped; something else is not in the article's text (a mark, a credit, what an editor took out); or it
 * is not in the source, but an editor put it in.
 */
export type Change = 'joined' | 'space' | 'page-number' | 'left-out' | 'added';

export interface Stretch {
  text: string;
  /** undefined where the article has it as the source does. */
  change: Change | undefined;
}

/** A line of the source that is not blank. */
export interface SourceLine {
  /** As editors count, from 1. */
  number: number;
  stretches: Stretch[];
}

const PAGE_NUMBER = /^[\s\-—–－·]*\d{1,4}[\s\-—–－·]*$/;
const LINE_END = '\n';

/**
 * Holds an article against the lines it was split from, character by character, and tells every change.
 *
 * @param source the whole text of the bulletin
 * @param range the first and the last line, as the article's `source` has them
 * @param paragraphs of the article as published, plain text, the title first
 */
export function traceSource(
  source: string,
  [first, last]: readonly [number, number],
  paragraphs: readonly string[],
): SourceLine[] {
  const lines = numberedLines(source).filter(
    ({ number, text }) => number >= first && number <= last && text.trim() !== '',
  );
  const received = lines.map(({ text }) => text).join(LINE_END);
  const traced: SourceLine[] = lines.map(({ number }) => ({ number, stretches: [] }));
  let line = 0;
  for (const { value, added, removed } of diffChars(received, paragraphs.join(LINE_END))) {
    if (added) {
      traced[line]?.stretches.push({ text: value, change: 'added' });
      continue;
    }
    value.split(LINE_END).forEach((text, index) => {
      if (index > 0) {
        if (removed) traced[line]?.stretches.push({ text: '', change: 'joined' });
        line++;
      }
      for (const part of removed ? (text.match(/\s+|\S+/g) ?? []) : [text]) {
        if (part === '') continue;
        const change = removed ? (part.trim() === '' ? 'space' : 'left-out') : undefined;
        traced[line]?.stretches.push({ text: part, change });
      }
    });
  }
  return traced.map(markPageNumber);
}

/** A line that is nothing but a number, and of which the article has nothing. */
function markPageNumber(line: SourceLine): SourceLine {
  const { number, stretches } = line;
  const added = stretches.filter(({ change }) => change === 'added');
  const dropped = stretches.filter(({ change }) => change !== 'joined' && change !== 'added');
  const text = dropped.map((stretch) => stretch.text).join('');
  if (!PAGE_NUMBER.test(text) || dropped.some(({ change }) => change === undefined)) return line;
  return { number, stretches: [{ text, change: 'page-number' }, ...added] };
}

/** The lines of a text by the numbers that editors count; a form feed ends no numbered line. */
function numberedLines(text: string): { number: number; text: string }[] {
  return text.split(/\r\n|\r|\n/).map((line, index) => ({
    number: index + 1,
    text: line.replaceAll('\f', ' '),
  }));
}
