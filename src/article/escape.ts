import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '#markdown/parse.ts';

const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/g;

/** Letters, digits and Chinese punctuation, with hyphens within, have no meaning in Markdown: it need not be tried. */
const PLAIN = /^[\p{L}\p{N}“‘（《【][\p{L}\p{N}“”‘’（）《》【】〔〕，。、；：？！…—·-]*$/u;

/**
 * Writes a paragraph of plain text as Markdown that is read back as that text, with as few escapes as it takes:
 * as it is where that reads back the same, which ordinary text does and an address stays a link; else with the
 * escapes that mdast-util-to-markdown finds needed; else, where autolinks and escapes meet (`www.@a`), with every
 * ASCII punctuation mark escaped.
 *
 * @param text one line without white space at its ends
 */
export function escapeParagraph(text: string): string {
  return leastEscaped(text, text, (markdown) => readsAs(markdown, text));
}

/**
 * The first of the ways to write a text that is read back as it.
 *
 * @param plain the text as it is, or with what it takes in its place anyway
 * @param isRead tells whether Markdown is read back as the text
 */
export function leastEscaped(
  text: string,
  plain: string,
  isRead: (markdown: string) => boolean,
): string {
  if (PLAIN.test(text) || isRead(plain)) return plain;
  const escaped = toMarkdown(
    { type: 'paragraph', children: [{ type: 'text', value: text }] },
    { extensions: [gfmToMarkdown()] },
  ).trimEnd();
  return isRead(escaped) ? escaped : text.replace(ASCII_PUNCTUATION, '\\$&');
}

function readsAs(markdown: string, text: string): boolean {
  const [first, ...rest] = parseMarkdown(markdown).children;
  return (
    first?.type === 'paragraph' &&
    rest.length === 0 &&
    toString(first, { includeHtml: false }) === text
  );
}
