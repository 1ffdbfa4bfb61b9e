import type { ArticleDocument } from './document.ts';
import type { Finding } from './finding.ts';
import { NOT_PROSE, type Passage } from './passage.ts';

const BOLD = /\*\*([^*\n]*)\*\*/gu;
/** A link or picture whose brackets are full width; an address of another site is no prose. */
const LINK = new RegExp(
  `(!?)\\[([^\\]\\n]*)\\]（(${NOT_PROSE}+|/[^（）\\s]*|[^（）\\s]+\\.[a-z0-9]{2,4})）`,
  'giu',
);
/** A link or picture whose address has spaces in it. */
const SPACED = new RegExp(`(!?)\\[([^\\]\\n]*)\\]\\((${NOT_PROSE}+)\\)`, 'gu');
const WIDE_LINK = new RegExp(`【([^【】\\n]*)】(?=[(（]${NOT_PROSE})`, 'gu');
/** Rows of a table whose second row does not tell how many columns there are. */
const ROW = /^\|[^|]*\|/u;
const HEADING = /^(#{2,6})(?=[^#\s])/u;
/** One `#` may be a word of a social network, which mostly has another behind it or stands in a sentence. */
const TOP_HEADING = /^#(?=[^#\s][^#，。]*$)/u;
const ITEM = /^[-+](?=[\p{Script=Han}“《])/u;

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
        remedy: `加粗的文字前后各写两个星号，写成“**文字**”；不加粗就删去；要显示它就写成“${escaped(text.slice(index, index + 2))}”`,
      });
    }
    for (const { 0: all, 1: picture, index } of text.matchAll(LINK)) {
      const [start, end] = [passage.placeOf(index), passage.placeOf(index + all.length - 1) + 1];
      const written = document.text.slice(start, end);
      const mended = `${written.slice(0, -1)})`.replace(']（', '](');
      yield document.at(start, end, {
        code: 'broken-link',
        reason: `${picture ? '图片' : '链接'}的括号是全角，${picture ? '图片不会显示' : '链接不会生效'}`,
        remedy: `改用半角括号，写成“${mended}”`,
        instead: mended,
      });
    }
    yield* brokenAddresses(document, passage);
    const heading = HEADING.exec(text)?.[1];
    if (heading !== undefined && !isEscaped(document, passage.placeOf(0))) {
      yield document.inPassage(passage, 0, heading.length, {
        code: 'broken-heading',
        reason: `小标题没有成功，“${heading}”会照样显示`,
        remedy: `“${heading}”后面加一个空格`,
        instead: `${heading} `,
      });
    }
    if (isEscaped(document, passage.placeOf(0))) continue;
    if (ROW.test(text)) {
      yield document.inPassage(passage, 0, 1, {
        code: 'broken-table',
        reason: '表格没有成功，竖线会照样显示',
        remedy: '表格上面空一行，第一行是各栏的名称，第二行每栏写 ---，例如 | --- | --- |',
      });
    } else if (TOP_HEADING.test(text)) {
      yield document.inPassage(passage, 0, 1, {
        code: 'broken-heading',
        severity: 'warning',
        reason: '“#”会照样显示',
        remedy: '是小标题就在“#”后面加一个空格；要显示它就写成“\\#”',
      });
    } else if (ITEM.test(text)) {
      const mark = text.slice(0, 1);
      yield document.inPassage(passage, 0, 1, {
        code: 'broken-list',
        severity: 'warning',
        reason: `“${mark}”会照样显示，不是列表`,
        remedy: `是列表就在“${mark}”后面加一个空格；要显示它就写成“\\${mark}”`,
      });
    }
  }
}

function* brokenAddresses(document: ArticleDocument, passage: Passage): Generator<Finding> {
  const { text } = passage;
  for (const { 0: all, 1: picture, index } of text.matchAll(SPACED)) {
    const [start, end] = [passage.placeOf(index), passage.placeOf(index + all.length - 1) + 1];
    const written = document.text.slice(start, end);
    const address = written.slice(written.indexOf('](') + 2, -1);
    if (!/\s/u.test(address)) continue;
    const what = picture ? '图片' : '链接';
    const mended = `${written.slice(0, -address.length - 1)}<${address}>)`;
    yield document.at(start, end, {
      code: 'broken-link',
      reason: `${what}的地址里有空格，${picture ? '图片不会显示' : '链接不会生效'}`,
      remedy: `给文件改名，去掉空格，这里也改；或把地址放进尖括号，写成“${mended}”`,
    });
  }
  for (const { 0: all, 1: words = '', index } of text.matchAll(WIDE_LINK)) {
    yield document.inPassage(passage, index, index + all.length, {
      code: 'broken-link',
      reason: '链接的方括号是全角的，链接不会生效',
      remedy: `改用半角方括号和半角括号，写成“[${words}](https://…)”`,
    });
  }
}

/** A mark as it is written to be seen. */
function escaped(mark: string): string {
  return mark.replace(/./gu, '\\$&');
}

/** A mark after a backslash is meant to be seen. */
function isEscaped(document: ArticleDocument, place: number): boolean {
  return document.text[place - 1] === '\\';
}
