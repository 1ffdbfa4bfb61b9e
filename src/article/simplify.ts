import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { toSimplified } from '#hanzi/simplified.ts';
import { parseMarkdown } from '#markdown/parse.ts';
import type { Article } from './article.ts';
import { opensKept } from './blocks.ts';

type Range = readonly [start: number, end: number];

/**
 * An article as the Simplified pages show it. One whose source is Traditional is turned into Simplified characters
 * and keeps what was written beside it; any other is returned as it is.
 */
export function inSimplified(article: Article): Article {
  if (article.script !== 'Hant') return article;
  const { title, summary, correction, body } = article;
  return {
    ...article,
    title: toSimplified(title),
    ...(summary === undefined ? {} : { summary: toSimplified(summary) }),
    ...(correction === undefined ? {} : { correction: toSimplified(correction) }),
    body: simplifyMarkdown(body),
    asWritten: { title, summary, correction, body },
  };
}

/** Turns the text of Markdown into Simplified characters; code, tags, addresses and marked stretches stay. */
function simplifyMarkdown(body: string): string {
  const kept = keptRanges(body);
  const source = [...body];
  const simplified = [...toSimplified(body)];
  let unit = 0;
  return source
    .map((character, index) => {
      const at = unit;
      unit += character.length;
      return kept.some(([start, end]) => at >= start && at < end) ? character : simplified[index];
    })
    .join('');
}

/** Where in the source what stays stands, in UTF-16 units. */
function keptRanges(body: string): Range[] {
  const ranges: Range[] = [];
  visit(parseMarkdown(body), (node: Nodes, index, parent) => {
    const range = rangeOf(node);
    if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'definition') {
      ranges.push(range);
    } else if (node.type === 'html') {
      ranges.push(range);
      const closing = parent?.children
        .slice((index ?? 0) + 1)
        .find((sibling) => sibling.type === 'html' && sibling.value.startsWith('</'));
      if (opensKept(node.value) && closing) ranges.push([range[0], rangeOf(closing)[1]]);
    } else if (node.type === 'link') {
      const last = node.children.at(-1);
      const isAddress = body.slice(...range).includes('](') && last;
      ranges.push(isAddress ? [rangeOf(last)[1], range[1]] : range);
    } else if (node.type === 'image') {
      ranges.push([body.indexOf('](', range[0]), range[1]]);
    }
  });
  return ranges;
}

/** The parser gives every node it makes a place. */
function rangeOf({ position }: Nodes): Range {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
