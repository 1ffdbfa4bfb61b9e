import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Puts the base path before addresses that begin at the site's root, so that an editor writes
 * `/articles/20230823-01/` wherever the site stands.
 *
 * @param base the base path with a slash at both ends
 */
export function rehypeBaseLinks(base: string) {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      for (const name of ['href', 'src']) {
        const address = node.properties[name];
        if (typeof address !== 'string' || !/^\/(?!\/)/.test(address)) continue;
        node.properties[name] = base.slice(0, -1) + address;
      }
    });
  };
}
