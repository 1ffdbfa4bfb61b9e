import { NUMERAL, readNumeral } from '#hanzi/numerals.ts';

/** A time an item tells its event by, as the text has it. */
export type Mention =
  | { kind: 'day'; year: number | YearWord | undefined; month: number; day: number }
  /** 20日: a day whose month is not said. */
  | { kind: 'day-of-month'; day: number; monthsBack?: number }
  /** 上周五 is 1 week back, weekday 5 (Monday is 1). */
  | { kind: 'weekday'; weeksBack: number; weekday: number }
  | { kind: 'days-back'; days: number }
  /** 近日, 日前, 8月: no day can be told from it. */
  | { kind: 'vague' };

export type YearWord = '今年' | '去年' | '前年';

const N = `[${NUMERAL}]`;
const NOT_IN_NUMBER = `(?<![${NUMERAL}.．])`;
/** A range tells its day unit at its end only: 8月20至22日. */
const DAY_OR_RANGE = `(?:日|号|(?=[-—–－~～至到、和]${N}{1,3}日))`;
/** Holidays that are on the same day of every year. */
const HOLIDAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元旦: [1, 1],
  五一: [5, 1],
  五四: [5, 4],
  六一: [6, 1],
  七一: [7, 1],
  八一: [8, 1],
  国庆: [10, 1],
};
const WEEKDAYS = '一二三四五六日天';

const PATTERN = new RegExp(
  [
    `${NOT_IN_NUMBER}(?:(?<year>${N}{4})年|(?<yearWord>今年|去年|前年))?(?<month>${N}{1,2})月(?<day>${N}{1,3})${DAY_OR_RANGE}`,
    `(?<vagueMonth>${NOT_IN_NUMBER}(?:${N}{4}年|今年|去年)?${N}{1,2}月(?!${N}|的|以来|底前|末前))`,
    `(?<holiday>${Object.keys(HOLIDAYS).join('|')})(?:节)?(?=当[天日]|这[天一]|上午|下午|晚|清晨|凌晨)`,
    `${NOT_IN_NUMBER}(?<monthWord>上个?月|本月|当月)?(?<bareDay>${N}{1,3})${DAY_OR_RANGE}(?=[，,至到\\-—–－~～、和]|上午|中午|下午|傍晚|晚|夜|凌晨|清晨|早|起|在|是|${N}|公布|发布|召开|举行|举办|启动|宣布|通报|印发|揭牌|开幕|闭幕|开展|组织|联合)`,
    // 5月25日（星期六）: the day has been told.
    `(?<![日号][（(])(?<weeks>上上|上|本|这)?(?:周|星期)(?<weekday>[${WEEKDAYS}])`,
    // “今天” in speech is no date.
    `(?<daysBack>今天(?=[，,]|上午|中午|下午|晚|凌晨|清晨|早)|今日|昨天|昨日|前天|前日)`,
    `(?<vague>近日|日前|近期|连日来|最近|近来)`,
  ].join('|'),
  'gu',
);

/** What may stand before the time of an event: the start of a clause, or 于, 在, 从, 自. */
const CLAUSE_START = /(?:^|[，。；：！？、“”‘’「」（）()…—\s]|[于在从自])$/u;
const NOT_THE_EVENT_BEFORE =
  /(?:[明次翌]年|共|历时|为期|长达|持续|连续|每[^，。；]{0,10}|(?:截稿|报名|报送|截止|申报|提交)(?:日期|时间|期限)[为是：:]?|\d日?[至到—–~～-]|即日起至|请于|须于|应于|务必于|将于|将在|定于|拟于|计划于|截至|截止|截止到)$/u;
const NOT_THE_EVENT_AFTER = /^(?:之?[前后]|以[前后来]|前后|印发|发布的|出台的|召开的|下发)/u;

/**
 * The first time that an item tells of as its event's own: one that begins a clause before one inside a clause,
 * an earlier paragraph before a later; announcements (将于), deadlines (截至) and days no calendar has (123日)
 * do not count, nor does a year long past, which is background.
 *
 * @param paragraphs plain text without layout spaces
 * @param year of the issue, where it is known
 */
export function findMention(paragraphs: readonly string[], year?: number): Mention | undefined {
  for (const paragraph of paragraphs) {
    const found = [...mentionsIn(paragraph)].filter(({ of }) => !isLongPast(of, year));
    const [first, second] = found.filter(({ leads }) => leads);
    // 十月，秋高气爽。10月8日，…
    const dayOfMonth = first?.of.kind === 'vague' && first.month && second?.of.kind === 'day';
    const told = dayOfMonth ? second : first;
    // 大赛8月18日举行，自今年2月启动以来…
    const before =
      told?.of.kind === 'vague'
        ? found.slice(0, found.indexOf(told)).find(({ of }) => of.kind === 'day')
        : undefined;
    const mention =
      before ??
      told ??
      found.find(({ of }) => of.kind === 'day') ??
      found.find(({ of }) => of.kind === 'day-of-month');
    if (mention) return mention.of;
  }
  return undefined;
}

/** All times that a paragraph tells events by, in their order. */
export const timesIn = (paragraph: string): Mention[] =>
  [...mentionsIn(paragraph)].map(({ of }) => of);

function isLongPast(of: Mention, year: number | undefined): boolean {
  return (
    of.kind === 'day' && typeof of.year === 'number' && year !== undefined && of.year < year - 1
  );
}

function* mentionsIn(text: string): Generator<{ of: Mention; leads: boolean; month: boolean }> {
  for (const match of text.matchAll(PATTERN)) {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 6);
    if (NOT_THE_EVENT_BEFORE.test(before) || NOT_THE_EVENT_AFTER.test(after)) continue;
    const groups = match.groups as Partial<Record<string, string>>;
    const of = readMention(groups);
    const month = groups['vagueMonth'] !== undefined;
    if (of) yield { of, leads: CLAUSE_START.test(before), month };
  }
}

function readMention(groups: Partial<Record<string, string>>): Mention | undefined {
  const { year, yearWord, month, day, bareDay, weekday, weeks, daysBack } = groups;
  if (month !== undefined && day !== undefined) {
    const said = year === undefined ? (yearWord as YearWord | undefined) : readNumeral(year);
    const mention = { year: said, month: readNumeral(month), day: readNumeral(day) };
    return isInCalendar(mention.month, mention.day) ? { kind: 'day', ...mention } : undefined;
  }
  const holiday = HOLIDAYS[groups['holiday'] ?? ''];
  if (holiday) return { kind: 'day', year: undefined, month: holiday[0], day: holiday[1] };
  if (bareDay !== undefined) {
    const number = readNumeral(bareDay);
    if (number < 1 || number > 31) return undefined;
    const word = groups['monthWord'];
    const monthsBack = word === undefined ? undefined : word.startsWith('上') ? 1 : 0;
    return {
      kind: 'day-of-month',
      day: number,
      ...(monthsBack === undefined ? {} : { monthsBack }),
    };
  }
  if (weekday !== undefined) {
    const weeksBack = weeks === '上上' ? 2 : weeks === '上' ? 1 : 0;
    return { kind: 'weekday', weeksBack, weekday: Math.min(WEEKDAYS.indexOf(weekday), 6) + 1 };
  }
  if (daysBack !== undefined) {
    return {
      kind: 'days-back',
      days: daysBack.startsWith('今') ? 0 : daysBack.startsWith('昨') ? 1 : 2,
    };
  }
  return { kind: 'vague' };
}

/** Whether some year has the day; 2月30日 is in none. */
function isInCalendar(month: number, day: number): boolean {
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return longest !== undefined && day >= 1 && day <= longest;
}
