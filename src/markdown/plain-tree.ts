import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import type { Point } from 'unist';
import { visit } from 'unist-util-visit';
import { joinLines } from '#hanzi/spacing.ts';

/** What could open another block or reach beyond its paragraph: a list, a tag, code, a table, a definition. */
const REACHES = /[[<`\t\0\r\v\f\uFEFF]|^(?: |[>#~|]|[-+*_=:](?:[-+*_=:| ]|$)|\d{1,9}[.)](?: |$))/mu;
/** Within a paragraph: what could be a mark, an entity, an escape, a hard break or an address. */
const MARKS = /[*_\]>&\\~|#@]|www\.|https?:|ftp:|mailto:|xmpp:| $/imu;

/**
 * The tree of a text in which nothing but paragraphs can be, as most articles are, without the cost of a parser for
 * those that are plain; undefined for any other text. It is the tree that the parser makes of the whole.
 *
 * @param parse makes the tree of a paragraph that is not plain
 */
export function plainTree(body: string, parse: (paragraph: string) => Root): Root | undefined {
  if (REACHES.test(body)) return undefined;
  const lines = body.split('\n');
  const children: RootContent[] = [];
  let offset = 0;
  let open: { line: number; offset: number } | undefined;
  const close = (line: number, end: number): void => {
    if (!open) return;
    const text = body.slice(open.offset, end);
    const start = { line: open.line, column: 1, offset: open.offset };
    if (MARKS.test(text)) {
      children.push(...moved(parse(text), start));
    } else {
      const column = (lines[line - 1] as string).length + 1;
      children.push(plainParagraph(text, { start, end: { line, column, offset: end } }));
    }
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

function plainParagraph(text: string, position: { start: Point; end: Point }): Paragraph {
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: joinLines(text), position }],
    position,
  };
}

/** The blocks of a tree, with the places they have in the text that theirs is cut out of. */
function moved(tree: Root, to: { line: number; offset: number }): RootContent[] {
  // Nodes may share a place.
  const points = new Set<Point>();
  visit(tree, ({ position }: Nodes) => {
    if (position) points.add(position.start).add(position.end);
  });
  for (const point of points) {
    point.line += to.line - 1;
    point.offset = (point.offset ?? 0) + to.offset;
  }
  return tree.children;
}
