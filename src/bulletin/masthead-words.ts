import { isDay } from '#article/day.ts';
import { NUMERAL, readNumeral } from '#hanzi/numerals.ts';
import type { Masthead } from './masthead.ts';

export const N = `[${NUMERAL}]`;
export const DATE = String.raw`(?<year>${N}(?:\s*${N}){3})\s*年\s*(?<month>${N}{1,3})\s*月\s*(?<day>${N}{1,3})\s*日`;
export const DATED = new RegExp(DATE, 'u');
/** Not a range, which tells what days the issue is of. */
export const DOTTED =
  /(?<![\d至~～—–-]\s*)(?<year>(?:19|20)\d{2})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})(?!\d|\s*[至~～—–-]\s*\d)/u;
export const MONTH_DAY = new RegExp(
  String.raw`(?<![年${NUMERAL}]\s*)(?<month>${N}{1,2})\s*月\s*(?<day>${N}{1,3})\s*日$`,
  'u',
);
export const ISSUE = new RegExp(
  String.raw`第\s*(?<number>${N}(?:\s*${N})*)\s*[期号號]|(?:^|[\s〕\]】）)年])(?:No\.?|NO\.?|№)\s*(?<latin>\d{1,5})|[〔\[（(［]\s*${N}{4}\s*[〕\]）)］]\s*(?<bare>\d{1,4})(?=\s*(?:号|期|$|\s))`,
  'u',
);
export const TOTAL = new RegExp(
  String.raw`[（(]?\s*总\s*(?:第)?\s*(?<total>${N}(?:\s*${N})*)\s*期\s*[）)]?`,
  'gu',
);
/** What other titles end with as well. */
export const LOOSE_NAME = /(?<=.{4})(?:动态|信息|简讯|之窗|参考|工作|科协|园地|报告)$/u;
export const NAME = new RegExp(
  `(?:简报|通讯|快报|专报|快讯|月报|周报|旬报|季报|要情|内参|通报|导报|会讯|简刊|专刊|增刊|特刊|期刊|校报|院报)$|${LOOSE_NAME.source}`,
  'u',
);
export const MAKER =
  /^(?:编辑及出版|编辑出版|编印单位|主办单位|编辑单位|主办|编印|编发|承办|主管单位|主管|编辑|出版)[：:\s]*|[：:\s]*(?:编印|主办|编发|编|印发|主编|出版|承办|发行|编辑)$/gu;

/** Whether words without spaces read as the name of a bulletin. */
export const isBulletinName = (solid: string): boolean => NAME.test(solid) && solid.length <= 20;

/** The day without a year that a line ends with. */
export function monthDayIn(plain: string): Masthead['monthDay'] | undefined {
  const groups = MONTH_DAY.exec(plain)?.groups;
  if (!groups) return undefined;
  return { month: readNumeral(groups['month'] ?? ''), day: readNumeral(groups['day'] ?? '') };
}

/** The day a text tells, `YYYY-MM-DD`; undefined where it tells none that a calendar has. */
export function dateIn(plain: string): string | undefined {
  const groups = (DATED.exec(plain) ?? DOTTED.exec(plain))?.groups;
  if (!groups) return undefined;
  const part = (name: string, length: number): string =>
    String(readNumeral((groups[name] ?? '').replace(/\s+/gu, ''))).padStart(length, '0');
  const date = `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`;
  return isDay(date) ? date : undefined;
}
