import type { ArticleDocument } from './document.ts';
import type { Finding } from './finding.ts';
import { NOT_PROSE } from './passage.ts';

const HAN = /\p{Script=Han}/u;
const CHINESE_MARK = /[\u3001-\u303F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]/u;
const DAY = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日/u;
const QUOTE = /[“”‘’]/u;

/**
 * No space beside a Han character or Chinese punctuation: the style sheet draws the gap. Between two Han characters
 * a space may stand for a mark, so that it is the editor's to decide.
 */
export function* hanSpaces(document: ArticleDocument): Generator<Finding> {
  for (const passage of document.passages) {
    const { text } = passage;
    for (const { 0: spaces, index } of text.matchAll(/[^\S\n\uFEFF]+/gu)) {
      const end = index + spaces.length;
      const before = text[index - 1] ?? '';
      const after = text[end] ?? '';
      // An address or code may need the space to be told from the text.
      if (before === NOT_PROSE || after === NOT_PROSE) continue;
      if (before === '' && after !== '') {
        yield document.inPassage(passage, index, end, {
          code: 'space-indent',
          reason: '段首有空格',
          remedy: '删去空格；首行缩进由网页排版',
          instead: '',
        });
      } else if (HAN.test(before) && HAN.test(after)) {
        yield document.inPassage(passage, index, end, {
          code: 'space-between-han',
          severity: 'warning',
          reason: `“${before}”和“${after}”之间有空格`,
          remedy: '是排版留下的就删去；用来隔开两项的，可以换成顿号、逗号等标点',
        });
      } else if (before === '日' && DAY.test(text.slice(end))) {
        yield document.inPassage(passage, index, end, {
          code: 'space-between-days',
          severity: 'warning',
          reason: '两个日期之间只有空格',
          remedy: '写明是“至”还是“和”',
        });
      } else if (
        isChinese(before, text[index - 2] ?? '', after) ||
        isChinese(after, text[end + 1] ?? '', before)
      ) {
        yield document.inPassage(passage, index, end, {
          code: 'space-beside-han',
          reason: `“${before}”和“${after}”之间有空格`,
          remedy: '删去空格；汉字与字母、数字之间的空隙由网页排版',
          instead: '',
        });
      }
    }
  }
}

/** What a Chinese text has beside a space that is layout; a symbol (+, |) may want its space. */
const WRITING = /[\p{L}\p{N},.;:!?()%]/u;

/**
 * Whether a space beside `one` is layout.
 *
 * @param beyond what stands behind `one`, which tells whose a quotation mark is
 * @param other what stands on the other side of the space
 */
function isChinese(one: string, beyond: string, other: string): boolean {
  if (!WRITING.test(other) && !CHINESE_MARK.test(other) && !QUOTE.test(other)) return false;
  return HAN.test(one) || CHINESE_MARK.test(one) || (QUOTE.test(one) && HAN.test(beyond));
}
