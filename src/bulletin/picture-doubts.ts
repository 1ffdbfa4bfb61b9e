import type { SplitArticle, SplitDiagnostic } from './bulletin.ts';
import { GET_TEXT } from './kinds.ts';
import type { Picture } from './manuscript.ts';

/** So many characters before a picture tell where it is. */
const WORDS = 15;

/** Pages in a row that were scanned. */
export interface ScannedPages {
  first: number;
  last: number;
  /** The line that stands before them; 0 where none does. */
  line: number;
}

/**
 * What an editor should know of the pictures: pages whose text they are, and those that an article may want.
 *
 * @param text of the manuscript, where the words before a picture are found
 */
export function ofPictures(
  pictures: readonly Picture[],
  articles: readonly Pick<SplitArticle, 'title' | 'lines'>[],
  text: string,
): SplitDiagnostic[] {
  const lines = text.split('\n');
  return [
    ...scannedPages(pictures).map(ofScan),
    ...pictures.filter(({ scan }) => !scan).map((picture) => ofPicture(picture, articles, lines)),
  ];
}

/** The pages that hold pictures of text instead of text, in stretches. */
export function scannedPages(pictures: readonly Picture[]): ScannedPages[] {
  const stretches: ScannedPages[] = [];
  for (const { scan, page, line } of pictures) {
    if (!scan || page === undefined) continue;
    const before = stretches.at(-1);
    if (before && page <= before.last + 1) before.last = page;
    else stretches.push({ first: page, last: page, line });
  }
  return stretches;
}

/**
 * The items that may go on on scanned pages, by their index, with the line before these: the last one that begins
 * before them, unless its credit has closed it.
 */
export function cutByScans(
  articles: readonly Pick<SplitArticle, 'lines' | 'organizationBasis'>[],
  pictures: readonly Picture[],
): Map<number, number> {
  const cut = new Map<number, number>();
  for (const { line } of scannedPages(pictures)) {
    const index = articles.findLastIndex(({ lines: [first] }) => first <= line);
    const article = articles[index];
    if (!article || cut.has(index)) continue;
    const closed = article.organizationBasis === 'credit' && article.lines[1] <= line;
    if (!closed) cut.set(index, line);
  }
  return cut;
}

/** 第 3 页, 第 3—5 页. */
export const pageRange = (first: number, last: number): string =>
  `第 ${first === last ? first : `${first}—${last}`} 页`;

function ofScan({ first, last, line }: ScannedPages): SplitDiagnostic {
  return warning(
    'scanned-page',
    line,
    `${pageRange(first, last)}没有正文文字，只有整页的图片，应是扫描页：其中的稿件没有导入。${GET_TEXT}`,
  );
}

function ofPicture(
  { line, page, name }: Picture,
  articles: readonly Pick<SplitArticle, 'title' | 'lines'>[],
  lines: readonly string[],
): SplitDiagnostic {
  // A word processor shows no numbers of lines: the words that stand before it lead to the picture.
  const before = endOf(lines[line - 1] ?? '');
  const place = before === '' ? '文件开头' : `“${before}”之后`;
  const where = page === undefined ? place : pageRange(page, page);
  const article = articles.find(({ lines: [first, last] }) => first <= line && line <= last);
  const own = article ? `稿件“${article.title}”中` : '';
  const file = name === undefined ? '' : `（${name}）`;
  return warning(
    'picture',
    line,
    `${own}${where}有一幅图片${file}，没有收进稿件。需要时请另存后插入。`,
  );
}

/** A line's last words. */
function endOf(line: string): string {
  const letters = [...line.replace(/\s+/gu, '')];
  return `${letters.length > WORDS ? '…' : ''}${letters.slice(-WORDS).join('')}`;
}

const warning = (code: string, line: number, message: string): SplitDiagnostic => ({
  severity: 'warning',
  code,
  line: Math.max(1, line),
  message,
});
