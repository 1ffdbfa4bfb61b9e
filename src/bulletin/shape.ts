import { readByline, type Byline } from './byline.ts';
import { closingCredit } from './credit.ts';
import type { Line } from './lines.ts';
import type { Print } from './manuscript.ts';
import { hasDecimals, markOf, type Mark } from './marks.ts';
import type { Unit } from './layout.ts';
import { isListOfNames, isSignature, SIGNED } from './signature.ts';
import { printedWidth, widthOf } from './width.ts';

/** A line with what its form tells, worked out once. */
export interface Shape extends Line {
  /** Its words in Simplified characters, for the patterns; of the same length as its text. */
  plain: string;
  /** Its width in the units it may have been wrapped by; by which it was, the whole document shows. */
  em: number;
  solid: number;
  characters: number;
  /** The width of what could not have stood on the line before without breaking a word. */
  firstUnit: Record<Unit, number>;
  /** How the line ends: a sentence or an item closed, a pause (，、), an announcement (：；), or in mid-sentence. */
  ending: 'credit' | 'closed' | 'pause' | 'announcement' | 'open';
  /** The bullet or number before it. */
  mark: Mark | undefined;
  /** Where the name stands in 【…】, ★…★ and the like, if it is nothing else. */
  wrapped: { start: number; end: number; brackets: boolean } | undefined;
  /** A credit and nothing else: （…） or 来源：…, or what may be the name of who signs. */
  credit: 'bracket' | 'labelled' | 'signature' | undefined;
  /** What it says of who wrote an item and when, where it says nothing else. */
  byline: Byline | undefined;
  /** Whether it carries on a credit that begins on the line before. */
  continuesCredit: boolean;
  /** Words under a picture. */
  isCaption: boolean;
  /** Short names and nothing else, or one of several lines of the same form. */
  isList: boolean;
  /** Where the line stands between the edges of the text. */
  align: 'start' | 'centre' | 'end';
}

const CLOSED = /[。！？!?…．.｡][”’"』」）)\]】》〉]*$/u;
const SEMICOLON = /[；;][”’"』」）)\]】》〉]*$/u;
const CLOSING = '，。、；：！？”）’」』》〉】…,.;:!?)]';
const FIRST_WORD = /^(?:[\p{Script=Latin}\d.%+-]+|[“‘（《「『【〈(]*.)/u;
const BRACKETED =
  /^([【〖［[〔「『])\s*([^【】〖〗［］[\]〔〕「」『』]{1,20}?)\s*[】〗］\]〕」』]$/u;
const ORNAMENT = String.raw`[\p{So}\p{Sm}〓※•·~～—–―─━*＊#＃|｜_=＝/／-]`;
const ORNAMENTED = new RegExp(
  `^(${ORNAMENT}+)\\s*([^\\s，。；！？].{0,14}?)\\s*${ORNAMENT}+$`,
  'u',
);
const CAPTION =
  /^表\s*[0-9０-９一二三四五六七八九十]+[：:、.\s]|^(?:[（(▲△◆●↑↓]?\s*(?:上|下|左|右|附)?图(?:为|：|:|\s*[0-9０-９一二三四五六七八九十]+\s*[：:、.\s]|片[：:]|片说明))|[（(\s](?:摄影|图)?[^（(]{2,20}(?:\s*摄|供图|摄影)[）)]?[。.]?$|资料图片?[）)]?$|.(?:摄影|供图|图片)[：:]\s*[^，。]{2,12}$|（(?:左|右|前|后|中)(?:[一二三四五六七八]|起|排|侧)?）.*[^。]$|[（(](?:图|图片|摄影|供图|文[/／]图)\s*[/／:：|｜]\s*[^（）()]{2,20}[）)]$/u;
/** 种植类：某某、某某 */
const NAMES_OF_A_KIND = /^[^，。：:]{1,10}[：:]\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4})+$/u;
/** 时间：…, 10月21日上午：…, a line of an announcement. */
const FIELD =
  /^(?:(?:活动|会议|讲座|报告|展览|培训|报名)?(?:时间|日期|地点|地址|主题|对象|内容|方式|形式|费用|嘉宾|人数|条件)|主讲人?|主讲嘉宾|主持人?|报告人|讲者|评议人|与谈人|联系人|联系电话|电话|邮箱|网址|承办|协办|主办|题目|报名)(?:单位)?[：:]|^(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日[^，。：]{0,6}[：:]/u;
const CENTRED_SENTENCE = /^[^。！？]{4,40}。$/u;
/** A credit may run over so many lines before its last. */
const CREDIT_LINES = 2;

/**
 * Describes the form of each line; a credit is found though it runs over lines.
 *
 * @param simplified turns a text into Simplified characters, code point by code point
 */
export function shapesOf(lines: readonly Line[], simplified: (text: string) => string): Shape[] {
  const plains = lines.map(({ text }) => {
    const plain = simplified(text);
    return plain.length === text.length ? plain : text;
  });
  const widths = lines.map(({ text, print, offset }) => {
    if (print?.width !== undefined) return { em: print.width, solid: print.width };
    const { em, solid } = printedWidth(text);
    return { em: em + offset, solid: solid + offset };
  });
  const decimals = hasDecimals(plains);
  const widest = widestOf(lines.map(({ indent }, index) => indent + (widths[index]?.em ?? 0)));
  /** What a line leaves of the full width. */
  const roomAt = (index: number): number =>
    widest - (lines[index]?.indent ?? 0) - (widths[index]?.em ?? 0);
  return lines.map((line, index) => {
    const { text, print } = line;
    const { em, solid } = widths[index] as (typeof widths)[number];
    const plain = plains[index] as string;
    const unit = firstUnit(text);
    const unitWidth = widthOf(unit);
    const tail = plains.slice(Math.max(0, index - CREDIT_LINES), index + 1).join('\n');
    const align = print?.align ?? alignOf(line.indent, em, widest);
    // Nothing but words under a picture is a centred sentence.
    const byline = readByline(plain);
    const isCaption = CAPTION.test(plain) || (align === 'centre' && CENTRED_SENTENCE.test(plain));
    return {
      ...line,
      plain,
      em,
      solid,
      characters: [...text].length,
      firstUnit: { em: unitWidth, solid: unitWidth, characters: [...unit].length },
      ending: endingOf(tail, plain),
      mark: markOf(plain, decimals),
      wrapped: wrappedIn(text),
      credit: isCaption ? undefined : creditOf(plain, byline),
      byline,
      continuesCredit:
        index > 0 &&
        line.gap <= (lines[index - 1]?.gap ?? 0) &&
        (lines[index - 1]?.indent ?? 0) <= line.indent + 3 &&
        isSetAlike(line.print, lines[index - 1]?.print) &&
        carriesCredit(plains, index, roomAt(index - 1), roomAt(index)),
      isCaption,
      isList: isList(plains, index),
      align,
    };
  });
}

/** Whether a line is of a list: names, perhaps with a word before them, an entry of a form, one of lines that are alike. */
function isList(plains: readonly string[], index: number): boolean {
  const plain = plains[index] as string;
  const announced = /[：:]$/u.test(plains[index - 1] ?? '');
  return (
    isListOfNames(plain.replace(/^[^，。：:]{2,14}[：:]/u, '')) ||
    FIELD.test(plain) ||
    (announced && plain.includes('、') && isSignature(plain)) ||
    isAlike(plains, index)
  );
}

/**
 * Whether a line is one of a list: it and a neighbour end in mid-air and have the same marks inside
 * (《…》，作者：… above 《…》，作者：…).
 */
function isAlike(plains: readonly string[], index: number): boolean {
  const form = formOf(plains[index] as string);
  return (
    form !== '' && [index - 1, index + 1].some((other) => formOf(plains[other] ?? '') === form)
  );
}

/** The marks or gaps in a line that are more than those of a sentence or a title; empty for ordinary lines. */
function formOf(plain: string): string {
  if (/[。！？，、；：,;:]$/u.test(plain)) return '';
  if (/^《[^《》]+》$/u.test(plain)) return '《》';
  if (NAMES_OF_A_KIND.test(plain)) return '：、';
  const gaps = plain.match(/\s+/gu)?.length ?? 0;
  if (gaps >= 2 && /^[\p{Script=Han}\s]+$/u.test(plain)) return ' '.repeat(gaps);
  const marks = plain.replace(/[^《》（）()：:，、\t]+/gu, '').replace(/、+/gu, '');
  return marks.length >= 3 && /[：:（(]/u.test(marks) ? marks : '';
}

/** The width that few lines exceed: that of full lines in a wrapped document. */
export function widestOf(widths: readonly number[]): number {
  return widths.toSorted((a, b) => a - b)[Math.floor((widths.length - 1) * 0.95)] ?? 0;
}

/** Spaces before a line that centre it or push it to the right edge; an indent of a paragraph does neither. */
function alignOf(indent: number, em: number, widest: number): Shape['align'] {
  if (indent < 4) return 'start';
  const right = widest - indent - em;
  if (Math.abs(indent - right) <= Math.max(3, indent / 4)) return 'centre';
  return right < indent ? 'end' : 'start';
}

function endingOf(tail: string, text: string): Shape['ending'] {
  const credit = /[）)\]］】〕]$|[:：]/u.test(text) ? closingCredit(tail) : undefined;
  // What 来源： is said of stands on the line itself.
  if (credit && (/[）)\]］】〕]$/u.test(text) || tail.length - credit.start <= text.length)) {
    return 'credit';
  }
  if (SEMICOLON.test(text)) return 'announcement';
  if (CLOSED.test(text)) return 'closed';
  if (/[，、,]$/u.test(text)) return 'pause';
  return /[：:—]$/u.test(text) ? 'announcement' : 'open';
}

/** What is set in other type is another thing. */
const isSetAlike = (one: Print | undefined, other: Print | undefined): boolean =>
  one?.bold === other?.bold && Math.abs((one?.size ?? 1) - (other?.size ?? 1)) < 0.1;

/** A bracket that the line before left open, or 来源：… that filled its line. */
function carriesCredit(
  plains: readonly string[],
  index: number,
  roomBefore: number,
  room: number,
): boolean {
  const [before, plain] = [plains[index - 1] as string, plains[index] as string];
  const credit = closingCredit(`${before}\n${plain}`);
  if (credit?.start !== 0) return false;
  if (/^[（(]/u.test(before)) return !/[）)]/u.test(before);
  // The first line of a paragraph may be two characters narrower.
  const full = roomBefore < widthOf(firstUnit(plain)) + 2.5 || /[、，,]$/u.test(before);
  // Text that begins below a full line of names fills its own line, but for the last.
  const ends = room > 1 || plain.endsWith('、');
  return full && ends && closingCredit(before)?.start === 0 && !/[:：]/u.test(plain);
}

function creditOf(plain: string, byline: Byline | undefined): Shape['credit'] {
  if (byline?.told && byline.names.length > 0) return 'labelled';
  if (closingCredit(plain)?.start === 0) return /^[（(]/u.test(plain) ? 'bracket' : 'labelled';
  return isSignature(plain.replace(SIGNED, '')) ? 'signature' : undefined;
}

function wrappedIn(text: string): Shape['wrapped'] {
  const match = BRACKETED.exec(text) ?? ORNAMENTED.exec(text);
  const [, before, name] = match ?? [];
  if (before === undefined || name === undefined || !/\p{L}/u.test(name)) return undefined;
  const start = text.indexOf(name, before.length);
  return { start, end: start + name.length, brackets: BRACKETED.test(text) };
}

/** The first word with the punctuation that may not begin a line. */
function firstUnit(text: string): string {
  const word = FIRST_WORD.exec(text)?.[0] ?? '';
  let end = word.length;
  while (end < text.length && CLOSING.includes(text.charAt(end))) end++;
  return text.slice(0, end);
}
