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
  | { ok: false; code: string; reason: string; remedy: string };

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
    return {
      ok: false,
      code: 'no-frontmatter',
      reason: '文件开头没有 ---',
      remedy: '在第一行写 ---，其后写标题、栏目、日期和单位，再写一行 ---',
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end < 0) {
    return {
      ok: false,
      code: 'open-frontmatter',
      reason: '文件开头的字段没有结束',
      remedy: '在字段之后、正文之前写一行 ---',
    };
  }
  const body = lines.slice(end + 1).join('\n');
  return { ok: true, encoding, text, fields: lines.slice(1, end), body, bodyLine: end + 2 };
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
