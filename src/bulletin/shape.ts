import { closingCredit } from './credit.ts';
import type { Line } from './lines.ts';
import { titleMark } from './title.ts';
import { widthOf } from './width.ts';

/** A line with what its form tells, worked out once. */
export interface Shape extends Line {
  /** In em and in characters: which of the two the text was wrapped by, the whole document shows. */
  em: number;
  characters: number;
  /** What of it could not have stood on the line before without breaking a word, in em and in characters. */
  firstUnit: { em: number; characters: number };
  /** How the line ends: a sentence or an item closed, a pause (，、), an announcement (：；), or in mid-sentence. */
  ending: 'credit' | 'closed' | 'pause' | 'announcement' | 'open';
  /** 【…】 and nothing else. */
  isHeading: boolean;
  /** （…） with names and nothing else. */
  isCredit: boolean;
  /** ◆ ● before a title. */
  marked: boolean;
}

const CLOSED = /[。！？!?…．.｡][”’"』」）)\]】》〉]*$/u;
const CLOSING = '，。、；：！？”’）」』》〉】…,.;:!?)]';
const FIRST_WORD = /^(?:[\p{Script=Latin}\d.%+-]+|[“‘（《「『【〈(]*.)/u;
/** A credit may run over so many lines before its last. */
const CREDIT_LINES = 2;

/** Describes the form of each line; a credit is found though it runs over lines. */
export function shapesOf(lines: readonly Line[]): Shape[] {
  return lines.map((line, index) => {
    const tail = lines.slice(Math.max(0, index - CREDIT_LINES), index + 1);
    const { text } = line;
    const unit = firstUnit(text);
    return {
      ...line,
      em: widthOf(text),
      characters: [...text].length,
      firstUnit: { em: widthOf(unit), characters: [...unit].length },
      ending: endingOf(tail.map((one) => one.text).join('\n'), text),
      isHeading: /^【[^【】]{1,20}】$/u.test(text),
      isCredit: /^[（(]/u.test(text) && closingCredit(text)?.start === 0,
      marked: titleMark(text) !== '',
    };
  });
}

function endingOf(tail: string, text: string): Shape['ending'] {
  if (/[）)]$/u.test(text) && closingCredit(tail)) return 'credit';
  if (CLOSED.test(text)) return 'closed';
  if (/[，、,]$/u.test(text)) return 'pause';
  return /[：；:;—]$/u.test(text) ? 'announcement' : 'open';
}

/** The first word with the punctuation that may not begin a line. */
function firstUnit(text: string): string {
  const word = FIRST_WORD.exec(text)?.[0] ?? '';
  let end = word.length;
  while (end < text.length && CLOSING.includes(text.charAt(end))) end++;
  return text.slice(0, end);
}
