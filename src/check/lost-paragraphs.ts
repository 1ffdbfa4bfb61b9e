import type { ArticleDocument } from './document.ts';
import type { Finding } from './finding.ts';

const FENCE = /^\s*(?:```|~~~)/u;
const INDENT = /^[ \t]+/u;
const HAN = /\p{Script=Han}/u;
/** A line that ends with a sentence, and one below it that could begin a paragraph. */
const JOINED = /(?<=\n[^\n#|>][^\n]*[。！？][”’）」』]?)\n(?=[\p{Script=Han}“‘《（「『\d])/gu;

/** Paragraphs that will not be seen as such: indented ones are code, those with no line between them become one. */
export function* lostParagraphs(document: ArticleDocument): Generator<Finding> {
  const { text } = document;
  for (const node of document.nodes('code')) {
    const [from, end] = document.rangeOf(node);
    const start = text.lastIndexOf('\n', from - 1) + 1;
    if (FENCE.test(text.slice(start, end)) || !HAN.test(node.value)) continue;
    for (let at = start; at < end; at = text.indexOf('\n', at) + 1 || end) {
      const indent = INDENT.exec(text.slice(at, end))?.[0].length ?? 0;
      if (indent === 0) continue;
      yield document.at(at, at + indent, {
        code: 'indented-paragraph',
        reason: '段首有四个以上空格，这一段会显示成代码',
        remedy: '删去空格；首行缩进由网页排版',
        instead: '',
      });
    }
  }
  const body = document.rangeOf({ type: 'root', children: [] })[0];
  for (const { index } of text.matchAll(JOINED)) {
    if (index < body) continue;
    yield document.at(index + 1, index + 1, {
      code: 'joined-paragraphs',
      severity: 'warning',
      reason: '这里换了行，没有空一行，会和上一段连成一段',
      remedy: '另起一段就在上面空一行；本是一段就和上一行接起来',
    });
  }
}
