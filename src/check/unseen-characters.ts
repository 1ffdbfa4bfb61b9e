import type { ArticleDocument } from './document.ts';
import type { Finding } from './finding.ts';

/**
 * Characters that take no room: they come along from chats, web pages and Word, and keep a word from being found. What
 * joins two parts of an emoji stays.
 */
const UNSEEN =
  /(?<!\p{Extended_Pictographic}\uFE0F?)[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]+/gu;

export function* unseenCharacters(document: ArticleDocument): Generator<Finding> {
  for (const { 0: characters, index } of document.text.matchAll(UNSEEN)) {
    const before = document.text.slice(0, index).match(/[^\n]{0,4}$/u)?.[0] ?? '';
    yield document.at(index, index + characters.length, {
      code: 'unseen-character',
      reason: `${before === '' ? '行首' : `“${before}”后面`}有看不见的字符，读者会检索不到这里的文字`,
      remedy: '删去它，例如把前后几个字重新打一遍',
      instead: '',
    });
  }
}
