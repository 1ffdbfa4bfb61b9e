import { readNumeral } from '#hanzi/numerals.ts';
import { bodiesIn } from './masthead-bodies.ts';
import { dateIn, ISSUE, monthDayIn, TOTAL } from './masthead-words.ts';
import type { Shape } from './shape.ts';

/** What an issue says of itself at its head. */
export interface Masthead {
  number: number | null;
  /** `YYYY-MM-DD` */
  date: string | null;
  publisher: string | null;
  /** Other bodies that it names. */
  otherBodies: string[];
  /** A day without a year. */
  monthDay: { month: number; day: number } | null;
}

/** 2015-02 is the second issue of 2015, where no day follows. */
const OF_YEAR = /(?<![\d-])(?:19|20)\d{2}[-—–](?<ofYear>\d{1,2})(?![\d-]|[-./年月])/u;

/** Reads what the lines of the masthead say. */
export function readMasthead(lines: readonly Pick<Shape, 'plain' | 'text'>[]): Masthead {
  const masthead: Masthead = {
    number: null,
    date: null,
    publisher: null,
    otherBodies: [],
    monthDay: null,
  };
  for (const { plain } of lines) {
    const { number, latin, bare } = ISSUE.exec(plain.replace(TOTAL, ''))?.groups ?? {};
    const value =
      number === undefined ? Number(latin ?? bare) : readNumeral(number.replace(/\s+/gu, ''));
    const told = Number.isInteger(value) ? value : Number(OF_YEAR.exec(plain)?.groups?.['ofYear']);
    if (Number.isInteger(told)) masthead.number ??= told;
    masthead.date ??= dateIn(plain) ?? null;
    masthead.monthDay ??= monthDayIn(plain) ?? null;
  }
  masthead.number ??= totalIn(lines);
  const [publisher, ...others] = bodiesIn(lines);
  return { ...masthead, publisher: publisher ?? null, otherBodies: others };
}

/** The number counted from the first issue of all, where a masthead gives no other. */
function totalIn(lines: readonly Pick<Shape, 'plain'>[]): number | null {
  for (const { plain } of lines) {
    const total = [...plain.matchAll(TOTAL)][0]?.groups?.['total'];
    if (total !== undefined) return readNumeral(total.replace(/\s+/gu, ''));
  }
  return null;
}
