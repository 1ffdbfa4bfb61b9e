import type { ArticleDocument } from './document.ts';
import type { Finding } from './finding.ts';

const BOLD = /\*\*([^*\n]*)\*\*/gu;
const LINK = /\[([^\]\n]+)\]（((?:https?:\/\/|\/)[^（）\s]*)）/gu;
const HEADING = /^(#{2,6})(?=[^#\s])/u;

/** Marks that stay in the text because Markdown does not take them for marks. */
export function* brokenMarkdown(document: ArticleDocument): Generator<Finding> {
  for (const passage of document.blocks) {
    const { text } = passage;
    const whole = new Set<number>();
    for (const { 0: all, 1: inside = '', index } of text.matchAll(BOLD)) {
      const end = index + all.length;
      whole.add(index).add(end - 2);
      if (isEscaped(document, passage.placeOf(index))) continue;
      const mended = inside.trim();
      yield document.inPassage(passage, index, end, {
        code: 'broken-bold',
        reason: '加粗没有成功，星号会照样显示',
        remedy: mended === '' ? '删去星号' : `星号要紧挨着文字，中间不留空格，写成“**${mended}**”`,
        ...(mended === '' || mended === inside ? {} : { instead: `**${mended}**` }),
      });
    }
    for (const { index } of text.matchAll(/\*\*|__/gu)) {
      if (whole.has(index) || isEscaped(document, passage.placeOf(index))) continue;
      yield document.inPassage(passage, index, index + 2, {
        code: 'broken-bold',
        reason: `“${text.slice(index, index + 2)}”会照样显示`,
        remedy: '加粗的文字前后各写两个星号，写成“**文字**”；不加粗就删去',
      });
    }
    for (const { 0: all, 1: words = '', 2: address = '', index } of text.matchAll(LINK)) {
      yield document.inPassage(passage, index, index + all.length, {
        code: 'broken-link',
        reason: '链接的括号是全角，链接不会生效',
        remedy: `改用半角括号，写成“[${words}](${address})”`,
        instead: `[${words}](${address})`,
      });
    }
    const heading = HEADING.exec(text)?.[1];
    if (heading !== undefined && !isEscaped(document, passage.placeOf(0))) {
      yield document.inPassage(passage, 0, heading.length, {
        code: 'broken-heading',
        reason: `小标题没有成功，“${heading}”会照样显示`,
        remedy: `“${heading}”后面加一个空格`,
        instead: `${heading} `,
      });
    }
  }
}

/** A mark after a backslash is meant to be seen. */
function isEscaped(document: ArticleDocument, place: number): boolean {
  return document.text[place - 1] === '\\';
}
