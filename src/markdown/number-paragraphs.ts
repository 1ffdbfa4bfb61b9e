import type { Element, Root } from 'hast';

/**
 * Gives each paragraph of an article an id (`p1`, `p2` …) and a link to itself, whose number is drawn by the
 * style sheet so that copied text holds none.
 */
export function rehypeNumberParagraphs() {
  return (tree: Root): void => {
    let number = 0;
    for (const node of tree.children) {
      if (node.type !== 'element' || node.tagName !== 'p') continue;
      number++;
      node.properties['id'] = `p${number}`;
      node.children.unshift(paragraphLink(number));
    }
  };
}

function paragraphLink(number: number): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['paragraph-link'],
      href: `#p${number}`,
      ariaLabel: `第${number}段`,
      dataNumber: String(number),
    },
    children: [],
  };
}
