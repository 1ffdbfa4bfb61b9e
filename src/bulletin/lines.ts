import type { Manuscript, Print } from './manuscript.ts';
import { widthOf } from './width.ts';

/** One line that holds text. */
export interface Line {
  /** As editors count, from 1. */
  number: number;
  /** Where its text stands in the source, in UTF-16 units, without the white space around it. */
  start: number;
  end: number;
  text: string;
  /** Width of the white space before it, in em. */
  indent: number;
  /** Width of what else stands before it on the line, in em, where a line was cut in two. */
  offset: number;
  /** Whether it is a title that runs into the text after it. */
  runsIn?: 'title';
  /** Blank lines since the line before it. */
  gap: number;
  /** Whether a page begins with it, so that the gap says nothing. */
  newPage: boolean;
  /** Whether a rule or a row of stars stands before it. */
  separated: boolean;
  /** How it is printed, where the form tells. */
  print: Print | undefined;
}

/** Space above a printed line that is more than chance, in lines. */
const TELLING_GAP = 0.35;

const LINE = /([^\r\n\f]*)(\r\n|\r|\n|\f|$)/g;

/** Cuts a text into its lines; blank ones are counted as gaps. A form feed begins a page, not a numbered line. */
export function readLines({ text, prints }: Pick<Manuscript, 'text' | 'prints'>): Line[] {
  const lines: Line[] = [];
  let number = 1;
  let gap = 0;
  let newPage = false;
  for (const { 1: raw = '', 2: end = '', index } of text.matchAll(LINE)) {
    const content = raw.trim();
    if (content !== '') {
      const lead = raw.length - raw.trimStart().length;
      const start = index + lead;
      const print = prints.get(number);
      lines.push({
        number,
        start,
        end: start + content.length,
        text: content,
        indent: print?.indent ?? widthOf(raw.slice(0, lead).replaceAll('\t', '\u3000\u3000')),
        offset: 0,
        gap: gap + (print && print.gap >= TELLING_GAP ? Math.max(1, Math.round(print.gap)) : 0),
        newPage: newPage || raw.slice(0, lead) === ' ',
        separated: false,
        print,
      });
      gap = 0;
      newPage = false;
    } else if (end !== '\f') {
      gap++;
    }
    if (end === '\f') newPage = true;
    else number++;
  }
  return markPages(withoutMargin(lines));
}

/** A margin is what so many of the lines begin at. */
const AT_MARGIN = 0.08;

/** Where hardly a line begins at the edge, the spaces before them are the page's margin and no indent. */
function withoutMargin(lines: Line[]): Line[] {
  const indents = lines.map(({ indent }) => indent).sort((a, b) => a - b);
  const margin = indents[Math.floor(indents.length * AT_MARGIN)] ?? 0;
  if (margin < 1 || lines.some(({ print }) => print)) return lines;
  return lines.map((line) => ({ ...line, indent: Math.max(0, line.indent - margin) }));
}

/**
 * Some programs leave one space at the top of a page. Where most lines begin with one, it is no page break.
 */
function markPages(lines: Line[]): Line[] {
  const spaced = lines.filter(({ newPage }) => newPage).length;
  if (spaced <= Math.max(1, lines.length / 4)) return lines;
  return lines.map((line) => ({ ...line, newPage: false }));
}
