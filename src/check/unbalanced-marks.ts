import type { ArticleDocument } from './document.ts';
import type { Finding } from './finding.ts';
import type { Passage } from './passage.ts';

const PAIRS = new Map([
  ...['“”', '‘’', '《》', '〈〉', '「」', '『』', '（）', '【】', '〔〕', '［］', '｛｝'].map(
    (pair) => [pair[0] as string, pair[1] as string] as const,
  ),
]);
const CLOSING = new Map([...PAIRS].map(([open, close]) => [close, open]));
/** What closes with no opening: a numbered point (1）, 一）, A）, ①）). */
const POINT = /(?:^|[\s，。；：、])(?:\d{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3}|[①-⑳])$/u;
const LATIN = /[\p{Script=Latin}\d]/u;
const FULL: Readonly<Record<string, string>> = { '(': '（', ')': '）' };
/** A quotation of several paragraphs opens in each of them and closes in the last. */
const CARRIED = new Set(['“', '‘', '「', '『']);

/** Quotation marks, book-title marks and brackets open and close in the same block, one inside the other. */
export function* unbalancedMarks(document: ArticleDocument): Generator<Finding> {
  const { fields, blocks } = document;
  for (const field of fields) yield* inBlock(document, field, undefined);
  for (const [index, block] of blocks.entries()) yield* inBlock(document, block, blocks[index + 1]);
}

function* inBlock(
  document: ArticleDocument,
  passage: Passage,
  next: Passage | undefined,
): Generator<Finding> {
  const { text } = passage;
  const open: { mark: string; index: number }[] = [];
  for (const { 0: written, index } of text.matchAll(
    /[“”‘’《》〈〉「」『』（）()【】〔〕［］｛｝]/gu,
  )) {
    // A bracket may close one of the other width, which is another rule's concern.
    const mark = FULL[written] ?? written;
    if (PAIRS.has(mark)) {
      open.push({ mark, index });
      continue;
    }
    if (mark === '’' && LATIN.test(text[index - 1] ?? '') && open.at(-1)?.mark !== '‘') continue;
    if (mark === '）' && POINT.test(text.slice(0, index)) && open.at(-1)?.mark !== '（') continue;
    const match = open.findLastIndex((one) => one.mark === CLOSING.get(mark));
    for (const { mark: left, index: at } of open
      .splice(Math.max(match, 0), match < 0 ? 0 : open.length)
      .slice(1)) {
      yield unclosed(document, passage, left, at);
    }
    if (match < 0) {
      yield document.inPassage(passage, index, index + 1, {
        code: 'unbalanced-mark',
        reason: `符号 ${mark} 没有成对：前面缺少 ${CLOSING.get(mark)}`,
        remedy: `补上 ${CLOSING.get(mark)}，或删去多余的 ${mark}`,
      });
    }
  }
  const twin = open.findIndex(({ mark }, at) => '“‘'.includes(mark) && open[at + 1]?.mark === mark);
  const second = twin < 0 ? undefined : open.splice(twin, 2)[1];
  if (second) {
    const { mark, index } = second;
    const closing = PAIRS.get(mark) as string;
    yield document.inPassage(passage, index, index + 1, {
      code: 'unbalanced-mark',
      reason: `有两个 ${mark}，没有 ${closing}，第二个是否想写 ${closing}`,
      remedy: `引文在这里结束就改成 ${closing}`,
    });
  }
  for (const { mark, index } of open) {
    if (CARRIED.has(mark) && next?.text.trimStart().startsWith(mark)) continue;
    yield unclosed(document, passage, mark, index);
  }
}

function unclosed(
  document: ArticleDocument,
  passage: Passage,
  mark: string,
  index: number,
): Finding {
  return document.inPassage(passage, index, index + 1, {
    code: 'unbalanced-mark',
    reason: `符号 ${mark} 没有成对：后面缺少 ${PAIRS.get(mark)}`,
    remedy: `在引文、书名或括注结束处补上 ${PAIRS.get(mark)}`,
  });
}
