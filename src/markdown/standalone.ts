import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/**
 * Makes a rendered article ready to be read elsewhere, as in a feed: addresses are absolute, and what serves the page
 * alone (the links from paragraphs to themselves, ids, marks on links) is left out.
 *
 * @param absolute the absolute address of an address in the article; `page` tells a page of the site from a file
 */
export function standaloneArticle(
  html: string,
  absolute: (address: string, page: boolean) => string,
): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (node, index, parent) => {
    if (isParagraphLink(node)) {
      (parent as Element | Root).children.splice(index as number, 1);
      return index;
    }
    const { properties } = node;
    const page = 'dataPageLink' in properties;
    for (const name of ['href', 'src']) {
      const address = properties[name];
      if (typeof address === 'string') properties[name] = absolute(address, page);
    }
    // Further sizes of a picture have addresses below the site's own.
    delete properties['srcSet'];
    delete properties['sizes'];
    delete properties['dataPageLink'];
    delete properties['id'];
    return undefined;
  });
  return toHtml(tree);
}

/** Whether an element is the link that leads from a paragraph to itself. */
export function isParagraphLink({ tagName, properties }: Element): boolean {
  const classes = properties['className'];
  return tagName === 'a' && Array.isArray(classes) && classes.includes('paragraph-link');
}
