import { NUMERAL } from '#hanzi/numerals.ts';
import type { Evidence } from './evidence.ts';
import {
  DATE,
  DOTTED,
  dateIn,
  isBulletinName,
  LOOSE_NAME,
  ISSUE,
  MAKER,
  MONTH_DAY,
  monthDayIn,
  N,
  NAME,
  TOTAL,
} from './masthead-words.ts';
import type { Shape } from './shape.ts';
import { isBodyName } from './signature.ts';

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
const SMALL_PRINT =
  /^(?:特急|加急|特提|平急|急件|点击(?:上方)?蓝字|关注我们|原创|内部(?:资料|刊物|发行|交流)|注意保存|免费(?:交流|赠阅)|准印证|京内资准字|密级|秘密|机密|绝密|签发|编号|主管|主办|承办|协办|编印|编辑|主编|责编|责任编辑|编|印发|电话|邮箱|网址|本期|增刊|（内部|\(内部|准印)|(?:主办|编印|编|主管|印发|编辑出版|准字.*号|出版)$/u;
const RULE = /^[━─—―–\-=＝_＿*＊·•~～]{3,}$/u;
/** What a body does is a title and no name (某区召开大会). */
const DOES = /召开|举办|举行|开展|启动|走进|开幕|闭幕|组织|部署|成立|参观|赴|获/u;

/** The issue's number or day stands in so many of the first lines. */
const TOLD = 6;

/** A masthead takes up no more lines. */
const LONGEST = 40;

/** What speaks for the first lines being the masthead: its name, number, date, publisher, small print. */
export function mastheadEvidence(shapes: readonly Shape[]): Map<number, Evidence> {
  const evidence = new Map<number, Evidence>();
  const told = shapes.slice(0, TOLD).some(({ plain }) => tellsIssue(plain));
  for (const [index, shape] of shapes.slice(0, LONGEST).entries()) {
    const score = mastheadScore(shape, index, told);
    if (score === undefined) break;
    evidence.set(index, { masthead: score });
  }
  return evidence;
}

/** Undefined where a masthead cannot go on. */
function mastheadScore(
  { plain, wrapped, print }: Shape,
  index: number,
  told: boolean,
): number | undefined {
  const solid = plain.replace(/\s+/gu, '');
  if (/[。！？!?]|，.*，/u.test(solid) || solid.length > 60) return undefined;
  if (wrapped?.brackets && !ISSUE.test(plain)) return -9;
  if (isNumberLine(plain)) return 7;
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
  if (isBulletinName(solid) && (told || spaced || large || !LOOSE_NAME.test(solid)))
    return 1.5 + (spaced ? 3 : 0) + (large ? 2 : 0) + (index < 2 ? 1.5 : 0);
  if (spaced && solid.length <= 12) return index < 2 ? 3 : 1;
  if (isBodyName(solid) && !DOES.test(solid)) return 1;
  return -4;
}

const isNumberLine = (plain: string): boolean =>
  (NUMBER_LINE.test(plain) || BARE_NUMBER.test(plain)) && isIssueLine(plain);

/** Whether a line gives the issue's number or day. */
const tellsIssue = (plain: string): boolean =>
  isNumberLine(plain) || (dateIn(plain) !== undefined && endsWithDate(plain));

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
