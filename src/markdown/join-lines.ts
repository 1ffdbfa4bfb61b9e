import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { joinLines } from '#hanzi/spacing.ts';

/**
 * A line break inside a Chinese paragraph is no space: editors wrap lines where they like.
 * Between Latin words it stays, as CommonMark's soft break.
 */
export function remarkJoinLines() {
  return (tree: Root): void => {
    visit(tree, 'text', (node) => {
      node.value = joinLines(node.value);
    });
  };
}
