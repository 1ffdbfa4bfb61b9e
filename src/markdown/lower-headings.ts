import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The page's title is its one h1: headings of an article that begin with `#` move one level down, all together. */
export function remarkLowerHeadings() {
  return (tree: Root): void => {
    let topmost = 2;
    visit(tree, 'heading', ({ depth }) => {
      topmost = Math.min(topmost, depth);
    });
    if (topmost > 1) return;
    visit(tree, 'heading', (node) => {
      node.depth = Math.min(node.depth + 1, 6) as typeof node.depth;
    });
  };
}
