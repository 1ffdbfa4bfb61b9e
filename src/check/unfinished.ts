import { PLACEHOLDER } from '#article/placeholder.ts';
import type { ArticleDocument } from './document.ts';
import type { Finding } from './finding.ts';

const START = PLACEHOLDER.slice(0, PLACEHOLDER.indexOf('；'));
/** A mark that makes the rest of an unquoted value a comment. */
const COMMENT = /^(title|summary|correction):[ \t]+(?!["'|>])([^\n]*?[^\s\n])[ \t]+(#[^\n]*)$/gmu;

/** What would be published unawares: the words of a new file, a value that is cut short. */
export function* unfinished(document: ArticleDocument): Generator<Finding> {
  const { text, article } = document;
  const at = text.indexOf(START);
  if (at >= 0 && article && !article.draft) {
    yield document.at(at, at + START.length, {
      code: 'placeholder',
      reason: '新建文件时的说明还留在正文里，会照样发布',
      remedy: '换成正文；还没有写好，就在字段里加上 draft: true',
    });
  }
  const fields = text.slice(0, text.indexOf('\n---', 3));
  for (const { 0: line, 1: name, 2: value, 3: lost = '', index } of fields.matchAll(COMMENT)) {
    const end = index + line.length;
    yield document.at(end - lost.length, end, {
      code: 'text-in-comment',
      reason: `“${lost}”被当成注释，网页上看不到`,
      remedy: `要显示就把整个值放进半角双引号里，写成“${name}: "${value} ${lost}"”；是注释就另起一行`,
    });
  }
}
