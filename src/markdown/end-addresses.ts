import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** An address up to the first character that is Chinese; what stands before that and belongs to the sentence. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’…—·]*[^\s\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’…—·?!.,:;*_~'"(]/giu;

/**
 * Ends a bare address where Chinese begins: GFM, which knows spaces alone, takes the rest of the sentence into it
 * (见https://example.org/a，共三页). An address that is to hold Chinese is written in angle brackets.
 */
export function remarkEndAddresses() {
  return (tree: Root): void => {
    visit(tree, 'link', (node, index, parent) => {
      const value = bareAddress(node);
      if (value === undefined || index === undefined || !parent) return undefined;
      const found = [...value.matchAll(ADDRESS)];
      const [first] = found;
      if (first?.index !== 0 || first[0].length === value.length) return undefined;
      const pieces: PhrasingContent[] = [];
      let at = 0;
      const addText = (end: number): void => {
        if (end > at) pieces.push(textFrom(node, value, at, end));
        at = end;
      };
      for (const { 0: address, index: start } of found) {
        addText(start);
        at = start + address.length;
        const text = textFrom(node, value, start, at);
        const url = /^www\./iu.test(address) ? `http://${address}` : address;
        pieces.push({ ...node, url, children: [text], ...placeOf(text) });
      }
      addText(value.length);
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}

/** What a link shows that was written as a bare address; undefined for any other. */
function bareAddress({ url, children, position }: Link): string | undefined {
  const [text, ...more] = children;
  if (text?.type !== 'text' || more.length > 0) return undefined;
  const { value } = text;
  if (url !== value && url !== `http://${value}`) return undefined;
  const { start, end } = position ?? {};
  const length = (end?.offset ?? 0) - (start?.offset ?? 0);
  return position && length !== value.length ? undefined : value;
}

/** A stretch of a bare address, which stands on one line, as a text of its own. */
function textFrom({ position }: Link, value: string, from: number, to: number): Text {
  const text: Text = { type: 'text', value: value.slice(from, to) };
  if (!position) return text;
  const { line, column, offset = 0 } = position.start;
  const point = (by: number) => ({ line, column: column + by, offset: offset + by });
  return { ...text, position: { start: point(from), end: point(to) } };
}

function placeOf({ position }: Text): Pick<Text, 'position'> {
  return position ? { position } : {};
}
