import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '#markdown/parse.ts';

const LEAVES = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/**
 * The plain text of an article's blocks in reading order: paragraphs, headings, list items, table cells and
 * code, each one string; empty ones and raw HTML are left out. The alternative text of pictures is in it.
 */
export function plainBlocks(body: string): string[] {
  return [...leaves(parseMarkdown(body))].filter((text) => text !== '');
}

function* leaves(node: Root | RootContent): Generator<string> {
  if (LEAVES.has(node.type)) {
    yield toString(node, { includeHtml: false }).trim();
  } else if ('children' in node) {
    for (const child of node.children) yield* leaves(child);
  }
}
