import { NUMERAL, readNumeral } from '#hanzi/numerals.ts';
import { isDay } from '#article/day.ts';
import type { Line } from './lines.ts';

/** What an issue says of itself at its head. */
export interface Masthead {
  /** The lines it takes up. */
  lines: Set<Line>;
  number: number | null;
  /** `YYYY-MM-DD` */
  date: string | null;
}

const N = `[${NUMERAL}]`;
const DATE = String.raw`(?<year>${N}{4})\s*年\s*(?<month>${N}{1,3})\s*月\s*(?<day>${N}{1,3})\s*日`;
const NUMBER_LINE = new RegExp(
  String.raw`^(?:\S{1,20}\s+)?(?:[〔\[【（(]?\s*${N}{4}\s*[〕\]】）)]?\s*年?\s*)?[（(]?第\s*(?<number>${N}+)\s*期[）)]?` +
    String.raw`(?:\s*[（(]\s*总\s*第?\s*${N}+\s*期\s*[）)])?(?:\s+.{0,30}|\s*${DATE}.{0,4})?$`,
  'u',
);
const DATE_LINE = new RegExp(String.raw`^(?:[^，。！？；]{1,30}\s+)?${DATE}$`, 'u');
/** A masthead stands in the first lines and holds no sentences. */
const LONGEST = 12;
const SENTENCE = /[，。！？；]/u;

/**
 * Finds the masthead: the first lines of a bulletin down to its number (〔2022〕第9期, 2022年第9期（总第683期）) and
 * its date alone on a line or after the publisher. A bulletin without either has none.
 */
export function findMasthead(lines: readonly Line[]): Masthead {
  const masthead: Masthead = { lines: new Set(), number: null, date: null };
  const body = lines.slice(0, LONGEST).findIndex(({ text }) => SENTENCE.test(text));
  lines.slice(0, body < 0 ? LONGEST : body).forEach(({ text }, index) => {
    const numbered = masthead.number === null ? NUMBER_LINE.exec(text)?.groups : undefined;
    const dated = masthead.date === null ? new RegExp(DATE, 'u').exec(text)?.groups : undefined;
    if (!numbered && !(dated && DATE_LINE.test(text))) return;
    if (numbered) masthead.number = readNumeral(numbered['number'] as string);
    if (dated) masthead.date = readDate(dated);
    for (const line of lines.slice(0, index + 1)) masthead.lines.add(line);
  });
  return masthead;
}

function readDate(groups: Record<string, string | undefined>): string | null {
  const part = (name: string, length: number): string =>
    String(readNumeral(groups[name] ?? '')).padStart(length, '0');
  const date = `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`;
  return isDay(date) ? date : null;
}
