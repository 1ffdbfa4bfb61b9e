import { decodeText, type Encoding } from '#source/decode.ts';

/** An article file taken apart: the lines between the fences, and the Markdown below them. */
export interface ArticleParts {
  encoding: Encoding;
  /** The whole text, with the line ends it has. */
  text: string;
  /** The lines of the frontmatter; the first is line 2 of the file. */
  fields: string[];
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
}

export type TakenApart =
  | ({ ok: true } & ArticleParts)
  /** Reason and remedy in Chinese, without closing punctuation. */
  | { ok: false; code: string; reason: string; remedy: string; line?: number };

/** Takes an article file apart, whatever its fields hold. */
export function articleParts(bytes: Uint8Array): TakenApart {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ...decoded, code: 'not-text' };
  const { text, encoding } = decoded;
  if (text.trim() === '') {
    return {
      ok: false,
      code: 'empty-file',
      reason: '这是空文件',
      remedy: '删去它，或运行 npm run new 新建稿件',
    };
  }
  const lines = text.split(/\r\n|\r|\n/);
  if (!isFence(lines[0])) {
    return { ok: false, code: 'no-frontmatter', ...whyNoFence(lines) };
  }
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end < 0) {
    const like = lines.findIndex((line, index) => index > 0 && LIKE_FENCE.test(line));
    return {
      ok: false,
      code: 'open-frontmatter',
      reason: '文件开头的字段没有结束',
      remedy: '在字段之后、正文之前写一行 ---',
      ...(like < 0 ? {} : { ...notThree(lines[like] ?? ''), line: like + 1 }),
    };
  }
  const body = lines.slice(end + 1).join('\n');
  return { ok: true, encoding, text, fields: lines.slice(1, end), body, bodyLine: end + 2 };
}

/** Dashes of another kind or number, or with something unseen about them. */
const LIKE_FENCE = /^[\s\p{Cf}]*[-－–—─━﹣⸺⸻]{1,10}[\s\p{Cf}]*$/u;

/** What stands in place of the first fence. */
function whyNoFence(lines: readonly string[]): { reason: string; remedy: string; line?: number } {
  const first = lines.findIndex((line) => line.trim() !== '');
  const text = lines[first] ?? '';
  if (first > 0 && isFence(text)) {
    return { reason: '--- 前面有空行', remedy: '删去空行，--- 要在文件的第一行' };
  }
  if (LIKE_FENCE.test(text)) return { ...notThree(text), line: first + 1 };
  const later = lines.slice(0, 10).findIndex(isFence);
  if (later > 0 && /^[A-Za-z]+:/u.test(lines[later + 1] ?? '')) {
    return { reason: '--- 前面有别的文字', remedy: '--- 要在文件的第一行，把文字移到正文里或删去' };
  }
  return {
    reason: '文件开头没有 ---',
    remedy: '在第一行写 ---，其后写标题、栏目、日期和单位，再写一行 ---',
  };
}

function notThree(line: string): { reason: string; remedy: string } {
  return {
    reason: `“${line.trim()}”应是三个半角减号`,
    remedy: '这一行只写 ---，字段前后各一行，前后不带空格',
  };
}

function isFence(line: string | undefined): boolean {
  return line !== undefined && line.trimEnd() === '---';
}

/** Where the frontmatter's lines stand in a text, and where its body begins. */
export interface PartPlaces {
  /** Offset of the line after the first fence. */
  fields: number;
  /** Offset of the second fence. */
  fence: number;
  /** Offset of the line after the second fence. */
  body: number;
}

/** Finds the parts in a text that `articleParts` could take apart; undefined where there is no frontmatter. */
export function partPlaces(text: string): PartPlaces | undefined {
  const lines = [...text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)];
  const [first, ...rest] = lines;
  const second = rest.find(([, line]) => isFence(line));
  if (!isFence(first?.[1]) || !first || !second) return undefined;
  return {
    fields: first[0].length,
    fence: second.index,
    body: second.index + second[0].length,
  };
}
