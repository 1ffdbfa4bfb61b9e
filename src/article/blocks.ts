import type { PhrasingContent, Root, RootContent } from 'mdast';
import { parseMarkdown } from '#markdown/parse.ts';
import { CELL_END } from './cells.ts';

/** A stretch of a block's plain text. */
export interface Part {
  text: string;
  /** Whether it stays as it is in both scripts: code, and what an editor marked `translate="no"`. */
  kept: boolean;
  /** Where in the body the source of the stretch begins and ends, in UTF-16 units. */
  range: readonly [start: number, end: number];
}

/** One block of an article. */
export interface Block {
  parts: Part[];
  /** The line of the body it begins on, from 1. */
  line: number;
  /** Whether it is a cell of a table. */
  isCell: boolean;
  /** Whether it is a cell that goes on the row of the cell before it. */
  inRow: boolean;
}

const LEAVES = new Set(['paragraph', 'heading']);
const KEPT = /^<([a-z]+)\s(?:[^>]*\s)?translate\s*=\s*["']?no\b/iu;

/**
 * The plain text of an article's blocks in reading order: paragraphs, headings, list items, code and rows of tables,
 * each one string; empty ones and raw HTML are left out. The cells of a row are set apart by tabs, empty ones at its
 * end left out. The alternative text of pictures is in it.
 */
export function plainBlocks(body: string): string[] {
  const rows: string[][] = [];
  for (const block of bodyBlocks(body)) {
    if (block.inRow) rows.at(-1)?.push(textOf(block));
    else rows.push([textOf(block)]);
  }
  return rows
    .map((cells) => (cells.length === 1 ? cells.join().trim() : joinCells(cells)))
    .filter((text) => text !== '');
}

/** A row of a table as plain text. */
function joinCells(cells: readonly string[]): string {
  return cells.join(CELL_END).replace(/\t+$/, '');
}

/** The same blocks, each cell one, in stretches that stay as they are in both scripts and stretches that do not. */
export function bodyBlocks(body: string): Block[] {
  return blocksOf(parseMarkdown(body));
}

/** The blocks of a body that has been parsed. */
export function blocksOf(tree: Root): Block[] {
  return [...leaves(tree)];
}

export function textOf({ parts }: Block): string {
  return parts.map(({ text }) => text).join('');
}

/** The name of the element that a tag opens to mark a stretch that stays; undefined for any other tag. */
export function opensKept(tag: string): string | undefined {
  return KEPT.exec(tag)?.[1];
}

function* leaves(node: Root | RootContent): Generator<Block> {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'code') {
    yield {
      parts: [{ text: node.value, kept: true, range: rangeOf(node) }],
      line,
      isCell: false,
      inRow: false,
    };
  } else if (node.type === 'tableRow') {
    for (const [index, cell] of node.children.entries()) {
      yield { parts: partsOf(cell.children), line, isCell: true, inRow: index > 0 };
    }
  } else if (LEAVES.has(node.type) && 'children' in node) {
    yield {
      parts: partsOf(node.children as PhrasingContent[]),
      line,
      isCell: false,
      inRow: false,
    };
  } else if ('children' in node) {
    for (const child of node.children) yield* leaves(child);
  }
}

function partsOf(nodes: readonly PhrasingContent[]): Part[] {
  const parts: Part[] = [];
  /** The element whose end ends the marked stretch. */
  let marked: string | undefined;
  const walk = (node: PhrasingContent): void => {
    if (node.type === 'html') {
      marked ??= opensKept(node.value);
      if (node.value === `</${marked}>`) marked = undefined;
    } else if (node.type === 'inlineCode') {
      parts.push({ text: node.value, kept: true, range: rangeOf(node) });
    } else if (node.type === 'text') {
      parts.push({ text: node.value, kept: marked !== undefined, range: rangeOf(node) });
    } else if (node.type === 'image' || node.type === 'imageReference') {
      parts.push({ text: node.alt ?? '', kept: false, range: rangeOf(node) });
    } else if ('children' in node) {
      node.children.forEach(walk);
    }
  };
  nodes.forEach(walk);
  return parts;
}

/** The parser gives every node it makes a place. */
function rangeOf({ position }: RootContent): [start: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
