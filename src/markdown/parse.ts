import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkEndAddresses } from './end-addresses.ts';
import { remarkJoinLines } from './join-lines.ts';
import { plainTree } from './plain-tree.ts';

/** The remark plugins every reading of Markdown uses beside GFM: pages, search and checks see one text. */
export const remarkPlugins = [remarkCjkFriendly, remarkEndAddresses, remarkJoinLines];

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkPlugins);

/** Parses an article's Markdown to mdast. Any text is Markdown, so nothing is thrown. */
export function parseMarkdown(body: string): Root {
  return plainTree(body, parseWholly) ?? parseWholly(body);
}

/** The same by the parser alone, whatever the text. */
export function parseWholly(body: string): Root {
  return processor.runSync(processor.parse(body)) as Root;
}
