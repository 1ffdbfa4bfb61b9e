import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { isParagraphLink } from './standalone.ts';

const REFERENCES = ['ariaDescribedBy', 'ariaLabelledBy'] as const;

/**
 * Makes a rendered article ready to stand in a page with others: its ids and the links to them get a prefix, its
 * headings move down, and the links from a paragraph to itself are left out.
 *
 * @param prefix of the ids, without the hyphen that follows it
 * @param levels how far its headings move down
 */
export function embedArticle(html: string, prefix: string, levels: number): string {
  const tree = fromHtml(html, { fragment: true });
  const named = (id: string): string => `${prefix}-${id}`;
  visit(tree, 'element', (node, index, parent) => {
    if (isParagraphLink(node)) {
      (parent as Element | Root).children.splice(index as number, 1);
      return index;
    }
    const { properties } = node;
    if (typeof properties['id'] === 'string') properties['id'] = named(properties['id']);
    const { href } = properties;
    if (typeof href === 'string' && href.startsWith('#')) {
      properties['href'] = `#${named(href.slice(1))}`;
    }
    for (const name of REFERENCES) {
      const ids = properties[name];
      if (Array.isArray(ids)) properties[name] = ids.map((id) => named(String(id)));
    }
    const level = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (level) node.tagName = `h${Math.min(6, Number(level) + levels)}`;
    return undefined;
  });
  return toHtml(tree);
}
