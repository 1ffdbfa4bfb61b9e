import type { Paragraph, Root } from 'mdast';
import { joinLines } from '#hanzi/spacing.ts';

/** Within a line: what could be a mark, a tag, an entity, an escape, a table, a hard break or an address. */
const MARKS = /[`*_[\]<>&\\~|#@\t\0\r\v\f\uFEFF]|www\.|https?:|ftp:|mailto:|xmpp:| $/imu;
/** At the beginning of a line: what could open another block, or underline a heading. */
const OPENINGS = /^(?: {1,}|[-+=:]|\d{1,9}[.)])/mu;

/**
 * The tree of a text in which nothing but paragraphs can be, as most articles are, without the cost of a parser;
 * undefined for any other text. It is the tree that the parser makes.
 */
export function plainTree(body: string): Root | undefined {
  if (MARKS.test(body) || OPENINGS.test(body)) return undefined;
  const lines = body.split('\n');
  const children: Paragraph[] = [];
  let offset = 0;
  let open: { line: number; offset: number } | undefined;
  const close = (line: number, end: number): void => {
    if (!open) return;
    const position = {
      start: { line: open.line, column: 1, offset: open.offset },
      end: { line, column: (lines[line - 1] as string).length + 1, offset: end },
    };
    const value = joinLines(body.slice(open.offset, end));
    children.push({ type: 'paragraph', children: [{ type: 'text', value, position }], position });
    open = undefined;
  };
  lines.forEach((line, index) => {
    if (line === '') close(index, offset - 1);
    else open ??= { line: index + 1, offset };
    offset += line.length + 1;
  });
  close(lines.length, body.length);
  const last = { line: lines.length, column: (lines.at(-1) as string).length + 1 };
  return {
    type: 'root',
    children,
    position: { start: { line: 1, column: 1, offset: 0 }, end: { ...last, offset: body.length } },
  };
}
