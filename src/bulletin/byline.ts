import { isDay } from '#article/day.ts';
import { NUMERAL, readNumeral } from '#hanzi/numerals.ts';
import { creditedNames, ROLE } from './credit.ts';
import { isSignature } from './signature.ts';

/** What a line beside a title says of who wrote an item, and when. */
export interface Byline {
  names: string[];
  /** The day it gives the item; without a year where it has none. */
  day: { year: number | undefined; month: number; day: number } | undefined;
  /** Whether words such as 来源：, or brackets around all, tell that the names are a credit. */
  told: boolean;
}

const N = `[${NUMERAL}]`;
const ROLES = `${ROLE}|摄影|图片|编辑|责编|责任编辑|审核`;
/** What a picture or the page was made by, and who edited, send nothing in. */
const UNCREDITED = /^(?:摄影|图片|图|编辑|责编|责任编辑|审核)$/u;
const OWN = '(?:本报|本刊|本网|特约)?';
const OF_PICTURES = '文字|图片|摄影|文图|图文|文|图';
/** 来源：…, 文/图 …, 文/… 图/…, 本报记者 … */
const LABEL = new RegExp(
  [
    String.raw`^(?<said>${OWN}(?:${ROLES})(?:\s*[/／、·]\s*(?:${ROLES}))*)\s*[:：｜|]\s*`,
    String.raw`^(?<both>(?:${OF_PICTURES})(?:\s*[/／、·｜|]\s*(?:${OF_PICTURES}))+)(?=\S|\s)\s*(?![:：])`,
    String.raw`^(?<one>${OF_PICTURES})\s*[/／]\s*`,
    String.raw`^(?<alone>${OWN}(?:记者|通讯员))[ \u3000]+`,
  ].join('|'),
  'u',
);
const DAY = new RegExp(
  String.raw`^[（(]?(?:(?:发布|发表|更新|撰稿|报道)?(?:时间|日期)\s*[:：]\s*|发布于\s*)?(?:(?<year>${N}{4})\s*[年\-./])?\s*(?<month>${N}{1,3})\s*[月\-./]\s*(?<day>${N}{1,3})日?(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?[)）]?(?=$|[\s|｜/／，,;；])`,
  'u',
);
const COUNT = /^(?:浏览|阅读|点击|访问)(?:次数|量|数)?\s*[:：]?\s*\d+\s*次?(?=$|[\s|｜/／，,;；])/u;
const BETWEEN = /^[\s|｜/／，,;；·]+/u;
const LONGEST = 60;
const IN_BRACKETS = /^[（(]([^（）()]+)[）)]$/u;

/**
 * Reads a line that is nothing but words on who wrote an item or when: 来源：某某学院 2024-12-25, 文/图 某某,
 * 本报记者 某某, a day alone.
 *
 * @param plain in Simplified characters
 * @returns undefined where the line says anything else
 */
export function readByline(plain: string): Byline | undefined {
  if (plain.length > LONGEST) return undefined;
  const inside = IN_BRACKETS.exec(plain)?.[1];
  const byline: Byline = { names: [], day: undefined, told: inside !== undefined };
  let [rest, parts] = [(inside ?? plain).trim(), 0];
  for (; rest !== ''; parts++) {
    const taken =
      takeDay(rest, byline) ?? takeCount(rest) ?? takeNames(rest, byline) ?? takeBare(rest, byline);
    if (taken === undefined) return undefined;
    rest = rest.slice(taken).replace(BETWEEN, '');
  }
  // Names alone may be anything.
  const bare = byline.names.length > 0 && !byline.day && (!byline.told || inside !== undefined);
  return parts > 0 && !bare ? byline : undefined;
}

/** The length of what was taken, as of the others. */
function takeDay(rest: string, byline: Byline): number | undefined {
  const match = DAY.exec(rest);
  const { year, month = '', day = '' } = match?.groups ?? {};
  if (!match || byline.day) return undefined;
  const value = {
    year: year === undefined ? undefined : readNumeral(year),
    month: readNumeral(month),
    day: readNumeral(day),
  };
  // A number that only looks like a day has no 月.
  if (year === undefined && !/月/u.test(match[0])) return undefined;
  const two = (number: number): string => String(number).padStart(2, '0');
  if (!isDay(`${value.year ?? 2000}-${two(value.month)}-${two(value.day)}`)) return undefined;
  byline.day = value;
  return match[0].length;
}

const takeCount = (rest: string): number | undefined => COUNT.exec(rest)?.[0].length;

function takeNames(rest: string, byline: Byline): number | undefined {
  const label = LABEL.exec(rest);
  if (!label) return undefined;
  const from = label[0].length;
  let end = from;
  // Names go on until another part begins.
  while (end < rest.length) {
    const ahead = rest.slice(end);
    const gap = BETWEEN.exec(ahead)?.[0].length ?? 0;
    const next = ahead.slice(gap);
    if (end > from && gap > 0 && (LABEL.test(next) || DAY.test(next) || COUNT.test(next))) break;
    end += Math.max(1, gap);
  }
  const inside = rest.slice(from, end);
  if (/[。！？!?：:]/u.test(inside)) return undefined;
  const names = creditedNames(inside);
  if (names.length === 0) return undefined;
  const { said, both, one, alone } = label.groups ?? {};
  const uncredited = (said ?? both ?? one ?? alone ?? '')
    .split(/\s*[/／、·｜|]\s*/u)
    .every((role) => UNCREDITED.test(role));
  if (!uncredited) byline.names.push(...names);
  byline.told = true;
  return end;
}

/** A name without such words: beside a day it may well be the credit. */
function takeBare(rest: string, byline: Byline): number | undefined {
  const name = /^[^\s|｜/／，,;；]+/u.exec(rest)?.[0] ?? '';
  if (!isSignature(name)) return undefined;
  byline.names.push(...creditedNames(name));
  return name.length;
}
