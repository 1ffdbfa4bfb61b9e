import { isDay } from '#article/day.ts';
import { NUMERAL, readNumeral } from '#hanzi/numerals.ts';
import { removeLayoutSpaces } from '#hanzi/spacing.ts';
import type { Evidence } from './evidence.ts';
import type { Shape } from './shape.ts';
import { isBodyName } from './signature.ts';

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

const N = `[${NUMERAL}]`;
const DATE = String.raw`(?<year>${N}(?:\s*${N}){3})\s*年\s*(?<month>${N}{1,3})\s*月\s*(?<day>${N}{1,3})\s*日`;
const DATED = new RegExp(DATE, 'u');
/** Not a range, which tells what days the issue is of. */
const DOTTED =
  /(?<![\d至~～—–-]\s*)(?<year>(?:19|20)\d{2})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})(?!\d|\s*[至~～—–-]\s*\d)/u;
const MONTH_DAY = new RegExp(
  String.raw`(?<![年${NUMERAL}]\s*)(?<month>${N}{1,2})\s*月\s*(?<day>${N}{1,3})\s*日$`,
  'u',
);
const ISSUE = new RegExp(
  String.raw`第\s*(?<number>${N}(?:\s*${N})*)\s*[期号號]|(?:^|[\s〕\]】）)年])(?:No\.?|NO\.?|№)\s*(?<latin>\d{1,5})|[〔\[（(［]\s*${N}{4}\s*[〕\]）)］]\s*(?<bare>\d{1,4})(?=\s*(?:号|期|$|\s))`,
  'u',
);
const TOTAL = new RegExp(
  String.raw`[（(]?\s*总\s*(?:第)?\s*(?<total>${N}(?:\s*${N})*)\s*期\s*[）)]?`,
  'gu',
);
/** 2015-02 is the second issue of 2015, where no day follows. */
const OF_YEAR = /(?<![\d-])(?:19|20)\d{2}[-—–](?<ofYear>\d{1,2})(?![\d-]|[-./年月])/u;
/** 〔2021〕50 */
const BARE_NUMBER = new RegExp(
  String.raw`^[〔\[（(［]\s*${N}{4}\s*[〕\]）)］]\s*\d{1,4}(?:\s|号|期|$)`,
  'u',
);
/** A line of the masthead that gives the number holds little else. */
const NUMBER_LINE = new RegExp(
  String.raw`^[^，。！？；]{0,28}?(?:[〔\[【（(［]?\s*${N}(?:\s*${N}){3}\s*[〕\]】）)］]?\s*年?\s*)?[（(〔\[【]?\s*第\s*${N}(?:\s*${N})*\s*[期号][）)〕\]】]?[^，。！？；]{0,40}$`,
  'u',
);
const NAME =
  /(?:简报|通讯|快报|专报|快讯|月报|周报|旬报|季报|要情|内参|通报|导报|会讯|简刊|专刊|增刊|特刊|期刊|校报|院报|(?<=.{4})(?:动态|信息|简讯|之窗|参考|工作|科协|园地|报告))$/u;
const SMALL_PRINT =
  /^(?:特急|加急|特提|平急|急件|点击(?:上方)?蓝字|关注我们|原创|内部(?:资料|刊物|发行|交流)|注意保存|免费(?:交流|赠阅)|准印证|京内资准字|密级|秘密|机密|绝密|签发|编号|主管|主办|承办|协办|编印|编辑|主编|责编|责任编辑|编|印发|电话|邮箱|网址|本期|增刊|（内部|\(内部|准印)|(?:主办|编印|编|主管|印发|编辑出版|准字.*号|出版)$/u;
const RULE = /^[━─—―–\-=＝_＿*＊·•~～]{3,}$/u;
const MAKER =
  /^(?:编辑及出版|编辑出版|编印单位|主办单位|编辑单位|主办|编印|编发|承办|主管单位|主管|编辑|出版)[：:\s]*|[：:\s]*(?:编印|主办|编发|编|印发|主编|出版|承办|发行|编辑)$/gu;

/** What a body does is a title and no name (某区召开大会). */
const DOES = /召开|举办|举行|开展|启动|走进|开幕|闭幕|组织|部署|成立|参观|赴|获/u;

/** What a line of its own has to end with to be surely a body and not the bulletin's name. */
const ALONE = /(?:科协|会|办公室|局|院|大学|馆|中心|部|公司|集团|厅|政府|委)$/u;

/** A masthead takes up no more lines. */
const LONGEST = 40;

/** Whether words without spaces read as the name of a bulletin. */
export const isBulletinName = (solid: string): boolean => NAME.test(solid) && solid.length <= 20;

/** What speaks for the first lines being the masthead: its name, number, date, publisher, small print. */
export function mastheadEvidence(shapes: readonly Shape[]): Map<number, Evidence> {
  const evidence = new Map<number, Evidence>();
  for (const [index, shape] of shapes.slice(0, LONGEST).entries()) {
    const score = mastheadScore(shape, index);
    if (score === undefined) break;
    evidence.set(index, { masthead: score });
  }
  return evidence;
}

/** Undefined where a masthead cannot go on. */
function mastheadScore({ plain, wrapped, print }: Shape, index: number): number | undefined {
  const solid = plain.replace(/\s+/gu, '');
  if (/[。！？!?]|，.*，/u.test(solid) || solid.length > 60) return undefined;
  if (wrapped?.brackets && !ISSUE.test(plain)) return -9;
  if ((NUMBER_LINE.test(plain) || BARE_NUMBER.test(plain)) && isIssueLine(plain)) return 7;
  if (/，/u.test(solid)) return -6;
  if (dateIn(plain) && solid.length <= 45 && endsWithDate(plain)) return 6;
  if (
    monthDayIn(plain) &&
    isBodyName(plain.replace(MONTH_DAY, '').trim().replace(MAKER, '').trim())
  )
    return 5;
  if (RULE.test(solid)) return 3;
  if (SMALL_PRINT.test(solid)) return 3.5;
  const spaced = /^\p{Script=Han}(?:\s+\p{Script=Han})+$/u.test(plain);
  const large = print !== undefined && print.size >= 1.4;
  if (isBulletinName(solid))
    return 1.5 + (spaced ? 3 : 0) + (large ? 2 : 0) + (index < 2 ? 1.5 : 0);
  if (spaced && solid.length <= 12) return index < 2 ? 3 : 1;
  if (isBodyName(solid) && !DOES.test(solid)) return 1;
  return -4;
}

/** Whether the number is that of the issue and not of something that a title tells of (第9期培训班开班). */
function isIssueLine(plain: string): boolean {
  const rest = plain
    .replace(TOTAL, '')
    .replace(new RegExp(DATE, 'gu'), '')
    .replace(DOTTED, '')
    .replace(ISSUE, '〇〇');
  const [before = '', after = ''] = rest.split('〇〇');
  const tail = after
    .replace(/本期\s*\S{1,3}\s*版|共\s*\S{1,3}\s*版/u, '')
    .replace(MONTH_DAY, '')
    .replace(/[\s）)〕\]】・·|｜/]+/gu, '');
  const head = before.replace(
    new RegExp(`[\\s〔\\[【（(］〕\\]】）)［${NUMERAL}年·・|｜/总]+`, 'gu'),
    '',
  );
  const ends =
    tail === '' ||
    isBodyName(tail.replace(MAKER, '')) ||
    SMALL_PRINT.test(tail) ||
    /^(?:星期|周)./u.test(tail);
  return ends && (head === '' || NAME.test(head) || isBodyName(head) || SMALL_PRINT.test(head));
}

function endsWithDate(line: string): boolean {
  // Who signed it, the lunar date and the pages may stand behind.
  const plain = line.replace(/\s+(?:签发[人]?[：:]|农历|阴历|本期\S*版|共\S*版).*$/u, '');
  return (
    /(?:日|\d)\s*(?:[（(]?\s*(?:星期|周)[一二三四五六日天]\s*[）)]?|印发|出版|编印)?\s*[）)]?$/u.test(
      plain,
    ) || /^\s*(?:出版日期|日期|时间)/u.test(plain)
  );
}

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

/**
 * The bodies that the lines name, the publisher first: who is said to edit and print the bulletin, else who has it
 * made, else who is over it, else who stands beside the date, signs, or stands alone.
 */
function bodiesIn(lines: readonly Pick<Shape, 'plain' | 'text'>[]): string[] {
  const bodies = lines.flatMap((line) => {
    const beside = DATED.test(line.plain) || DOTTED.test(line.plain) || MONTH_DAY.test(line.plain);
    return [...namesIn(line)].flatMap(({ name, words, alone }) => {
      const made = words.replace(MAKER, '') !== words;
      const rank = made
        ? [PRINTS, HOSTS, /./u].findIndex((pattern) => pattern.test(words))
        : [beside, /签发/u.test(line.plain), alone && ALONE.test(name)].indexOf(true) + 3;
      return made || rank > 2 ? { name, rank } : [];
    });
  });
  return [...new Set(bodies.toSorted((a, b) => a.rank - b.rank).map(({ name }) => name))];
}

const PRINTS = /编印|编发/u;
const HOSTS = /主办|编辑|主编|编\s*$/u;
const blank = (part: string): string => '\t'.repeat(part.length);

/** The bodies that a line names, as printed, with the words they stand among, and whether nothing else is there. */
function* namesIn({
  text,
  plain,
}: Pick<Shape, 'plain' | 'text'>): Generator<{ name: string; words: string; alone: boolean }> {
  const others = plain
    .replace(DATED, blank)
    .replace(MONTH_DAY, blank)
    .replace(DOTTED, blank)
    .replace(ISSUE, blank);
  const words = [...others.matchAll(/[^\s|｜](?:[^\s|｜]|\s(?!\s))*/gu)].flatMap(
    ({ 0: part, index }) => {
      // A name may be set apart letter by letter, and two names by no more than that.
      const isOne = !/\S\S\s+\S|\S\s+\S\S/u.test(part);
      return isOne
        ? [{ word: part, index }]
        : [...part.matchAll(/\S+/gu)].map(({ 0: word, index: at }) => ({
            word,
            index: index + at,
          }));
    },
  );
  for (const [at, { word, index }] of words.entries()) {
    const body = bodyIn(word);
    if (body === undefined) continue;
    const start = index + word.indexOf(body);
    const name = removeLayoutSpaces(text.slice(start, start + body.length));
    // What it does may stand apart: the name, a gap, 主办
    const role = ROLE_ALONE.exec(words[at + 1]?.word ?? '')?.[0] ?? '';
    yield { name, words: word + role, alone: body === plain.trim() };
  }
}

const ROLE_ALONE = /^(?:编印|编发|主办|编辑|主编|主管|承办|编|印)$/u;

/** The body or bodies that some words name, with the words for what they do taken away. */
function bodyIn(words: string): string | undefined {
  const name = words.trim().replace(MAKER, '').trim();
  const solid = removeLayoutSpaces(name);
  const bodies = solid.split('、');
  return bodies.every(isBodyName) && !NAME.test(solid) ? name : undefined;
}

/** The day without a year that a line ends with. */
function monthDayIn(plain: string): Masthead['monthDay'] | undefined {
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
