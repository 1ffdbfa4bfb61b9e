import type { ArticleDocument } from './document.ts';
import type { Finding } from './finding.ts';
import type { Passage } from './passage.ts';

const DASH = '[-－–—─]';
const PAGE_NUMBER = new RegExp(
  `^\\s*(?:${DASH}\\s*\\d{1,4}\\s*${DASH}|第\\s*\\d{1,4}\\s*页(?:\\s*[,，/]?\\s*共\\s*\\d{1,4}\\s*页)?|[1-9]\\d{0,2})\\s*$`,
  'u',
);
/** What Markdown leaves of `- 12 -`, which it takes for a list. */
const IN_LIST = new RegExp(`^\\d{1,4}\\s*${DASH}$`, 'u');
/** In mid-sentence a dash on both sides tells a page number from a range (3-5). */
const PAGE_NUMBER_WITHIN = new RegExp(
  `(?<=[\\p{Script=Han}，、])\\s*${DASH}\\s?\\d{1,4}\\s?${DASH}\\s*(?=[\\p{Script=Han}，、。])`,
  'gu',
);
/** Shorter paragraphs are captions, signatures, names in a list. */
const LONG = 18;
/** A line of particulars (时间：…, 对象：…) ends as it will. */
const PARTICULAR = /^[^，。；：]{2,8}：/u;

/** What an import left of the printed page: its numbers, and lines that break off in mid-sentence. */
export function* importLeftovers(document: ArticleDocument): Generator<Finding> {
  for (const [index, passage] of document.blocks.entries()) {
    const { text, isCell } = passage;
    if (isCell) continue;
    if (PAGE_NUMBER.test(text) || IN_LIST.test(text)) {
      yield document.inPassage(passage, 0, text.length, {
        code: 'page-number',
        reason: `“${IN_LIST.test(text) ? '- ' : ''}${text.trim()}”像是原文的页码`,
        remedy: '删去这一行；如果句子在这里断开，把前后两段接起来',
      });
      continue;
    }
    for (const { 0: number, index: at } of text.matchAll(PAGE_NUMBER_WITHIN)) {
      yield document.inPassage(passage, at, at + number.length, {
        code: 'page-number',
        reason: `句子中间的“${number.trim()}”像是原文的页码`,
        remedy: '删去它，把前后文字接起来',
      });
    }
    const next = document.blocks[index + 1];
    if (next && !next.isCell && !isPicture(document, passage) && breaksOff(text, next.text)) {
      yield document.inPassage(passage, text.length - 1, text.length, {
        code: 'cut-line',
        severity: 'warning',
        reason: '这一段没有句末标点，像是在句子中间断开了',
        remedy: '和下一段接起来，中间不留空行；确是一段就在段末加上标点',
      });
    }
  }
}

/** Whether a block begins with a picture, whose words are no sentence. */
function isPicture({ text }: ArticleDocument, passage: Passage): boolean {
  const start = passage.placeOf(0);
  return text.slice(start - 2, start) === '![';
}

/** Whether a block ends in mid-sentence and the next goes on with it. */
function breaksOff(text: string, next: string): boolean {
  if (/[，、]$/u.test(text)) return true;
  if ([...text].length < LONG || PARTICULAR.test(text) || !/\p{Script=Han}$/u.test(text)) {
    return false;
  }
  return (
    /^[\p{Script=Han}，。、；”）]/u.test(next) && /[。！？；]/u.test(next) && /[，。；]/u.test(text)
  );
}
