import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A page of the site, as against a file: every page's address ends with a slash. */
const PAGE = /^[^?#]*\/(?:[?#]|$)/;

/**
 * Puts the base path before addresses that begin at the site's root, so that an editor writes
 * `/articles/20230823-01/` wherever the site stands. Links to pages are marked, since the page that is reached has
 * to be in the script of the page that is left.
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
        if (name === 'href' && PAGE.test(address)) node.properties['dataPageLink'] = '';
      }
    });
  };
}
