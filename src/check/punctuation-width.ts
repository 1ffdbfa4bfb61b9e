import { diffChars } from 'diff';
import { autocorrect } from './autocorrect.ts';
import type { ArticleDocument } from './document.ts';
import type { Finding } from './finding.ts';
import type { Passage } from './passage.ts';

/** A stretch of a text that is written in the wrong width. */
interface Misprint {
  start: number;
  end: number;
  instead: string;
}

/** Without any of these there is nothing to find. */
const SUSPECT = /[,.;:?!"()…]|[０-９Ａ-Ｚａ-ｚ]|。。|\d：\d/u;
/** Without any of these AutoCorrect, which takes its time, need not be asked. */
const ASKED =
  /[,.;:?!]\s*[\p{Script=Han}“《（]|[\p{Script=Han}”》）]\s*[,.;:?!]|[０-９Ａ-Ｚａ-ｚ]/u;
/** A straight quotation mark in Chinese. */
const LONE_QUOTE = /(?<=[\p{Script=Han}，。：；、！？])"|"(?=[\p{Script=Han}《])/u;
const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
/** After Chinese text these marks are Chinese, whatever follows but the bracket of a picture. */
const AFTER_CHINESE = /(?<=[\p{Script=Han}”’》」』）】〕])[,;:?!]+(?!\[)/gu;
/** Brackets without others in them. */
const BRACKETS = /([(（])([^()（）]*)([)）])/gu;
const STRAIGHT_QUOTES = /"([^"]*)"/gu;
/** After a digit a straight mark may stand for seconds or inches (4'50"). */
const MEASURE = /['’′]\d+"/u;
const ELLIPSIS = /(?<=[\p{Script=Han}”》）])(?:\.{3,}|。{3,}|…(?!…))/gu;
const TIME = /(?<![\d：:])([01]?\d|2[0-4])：([0-5]\d)(?![\d：:])/gu;
const HAN = /\p{Script=Han}/u;

/** Punctuation in Chinese text is full width, Latin letters and digits are half width. */
export function* punctuationWidth(document: ArticleDocument): Generator<Finding> {
  for (const passage of document.passages) {
    for (const { start, end, instead } of misprintsIn(passage)) {
      const written = passage.text.slice(start, end);
      yield document.inPassage(passage, start, end, {
        code: 'punctuation-width',
        reason: `“${written}”${/[\p{L}\d：]/u.test(written) ? '应是半角' : '应是中文标点'}`,
        remedy: `改成“${instead}”`,
        instead,
      });
    }
    const lone =
      isOdd(passage.text) && !MEASURE.test(passage.text)
        ? LONE_QUOTE.exec(passage.text)
        : undefined;
    if (!lone) continue;
    yield document.inPassage(passage, lone.index, lone.index + 1, {
      code: 'punctuation-width',
      reason: '半角引号 " 应是中文引号，这里的引号也没有成对',
      remedy: '前引号写“，后引号写”',
    });
  }
}

function isOdd(text: string): boolean {
  return (text.match(/"/gu)?.length ?? 0) % 2 === 1;
}

function misprintsIn({ text }: Passage): Misprint[] {
  if (!SUSPECT.test(text)) return [];
  const found = [
    ...matches(text, AFTER_CHINESE, (marks) =>
      marks.replace(/./gu, (mark) => FULL[mark] as string),
    ),
    ...matches(text, ELLIPSIS, () => '……'),
    ...matches(text, TIME, (time) => time.replace('：', ':')),
    ...bracketsIn(text),
    ...quotesIn(text),
    ...(ASKED.test(text) ? autocorrectIn(text) : []),
  ];
  const places = new Map(found.map((one) => [one.start, one]));
  return [...places.values()].sort((a, b) => a.start - b.start);
}

function matches(text: string, pattern: RegExp, instead: (match: string) => string): Misprint[] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
    instead: instead(match),
  }));
}

/** Brackets are full width where Chinese stands in them or before them, and both of a pair are alike. */
function bracketsIn(text: string): Misprint[] {
  return [...text.matchAll(BRACKETS)].flatMap(
    ({ 0: all, 1: open, 2: inside = '', 3: close, index }) => {
      const chinese = HAN.test(inside) || HAN.test(text[index - 1] ?? '');
      if (!chinese && (open === '(') === (close === ')')) return [];
      const end = index + all.length;
      return [
        ...(open === '(' ? [{ start: index, end: index + 1, instead: '（' }] : []),
        ...(close === ')' ? [{ start: end - 1, end, instead: '）' }] : []),
      ];
    },
  );
}

/** Straight quotation marks around Chinese; what they would be is known only where they stand in pairs. */
function quotesIn(text: string): Misprint[] {
  if (isOdd(text) || MEASURE.test(text)) return [];
  return [...text.matchAll(STRAIGHT_QUOTES)].flatMap(({ 0: all, 1: inside = '', index }) => {
    if (!HAN.test(inside)) return [];
    const last = index + all.length - 1;
    return [
      { start: index, end: index + 1, instead: '“' },
      { start: last, end: last + 1, instead: '”' },
    ];
  });
}

/** What AutoCorrect changes mark for mark; spaces are another rule's. */
function autocorrectIn(text: string): Misprint[] {
  const corrected = autocorrect(text);
  if (corrected === text) return [];
  const changes = diffChars(text, corrected);
  let at = 0;
  return changes.flatMap(({ value, added, removed }, index): Misprint[] => {
    if (added) return [];
    const start = at;
    at += value.length;
    const next = changes[index + 1];
    if (!removed || !next?.added || next.value.length !== value.length) return [];
    if (!isOnlyWidth(value, next.value)) return [];
    return [{ start, end: at, instead: next.value }];
  });
}

/** Whether marks became Chinese or letters half width; AutoCorrect would also make a quote of 》 beside a digit. */
function isOnlyWidth(before: string, after: string): boolean {
  const marks = [...after];
  return [...before].every((mark, index) =>
    mark === '.'
      ? marks[index] === '。'
      : FULL[mark] === marks[index] || /[０-９Ａ-Ｚａ-ｚ]/u.test(mark),
  );
}
