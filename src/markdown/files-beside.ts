import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The folder that has the article's name, and a file in it. */
const FILE = /^(?:\.\/)?([a-z0-9-]+)\/([^/?#]+)$/u;
/** Widths in pixels that a picture is made in: phones, the text column, and that column on a fine screen. */
const WIDTHS = [480, 800, 1440];
const SIZES = '(min-width: 48rem) 40rem, 100vw';

/**
 * Leads links to files in the article's own folder to where the site has them, and has pictures made in the sizes
 * that readers need.
 */
export function rehypeFilesBeside() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      const { href, src } = properties;
      const [, folder, name] = (tagName === 'a' && FILE.exec(String(href ?? ''))) || [];
      if (folder !== undefined) properties['href'] = `/articles/${folder}/${name}`;
      if (tagName !== 'img' || typeof src !== 'string' || /^(?:[a-z][a-z0-9+.-]*:|\/)/iu.test(src))
        return;
      // Astro's pictures take a list; the types know HTML's attributes alone.
      Object.assign(properties, { widths: WIDTHS, sizes: SIZES });
    });
  };
}
