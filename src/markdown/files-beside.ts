import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The folder that has an article's name, and a file in it; then a place in that file. */
const FILE = /^(?:\.\/)?([a-z0-9-]+)\/([^/?#]+)([?#].*)?$/u;
/** Widths in pixels that a picture is made in: phones, the text column, and that column on a fine screen. */
const WIDTHS = [480, 800, 1440];
const SIZES = '(min-width: 48rem) 40rem, 100vw';

/** Where the site has the file that a relative address names; undefined where it is none in an article's folder. */
export function fileBeside(address: string): string | undefined {
  const [, folder, name, place = ''] = FILE.exec(address) ?? [];
  return folder === undefined || name === undefined
    ? undefined
    : `/articles/${folder}/${name}${place}`;
}

/**
 * Leads links to files in the article's own folder to where the site has them, and has pictures made in the sizes
 * that readers need.
 */
export function rehypeFilesBeside() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      const { href, src } = properties;
      const file = tagName === 'a' ? fileBeside(String(href ?? '')) : undefined;
      if (file !== undefined) properties['href'] = file;
      if (tagName !== 'img' || typeof src !== 'string' || /^(?:[a-z][a-z0-9+.-]*:|\/)/iu.test(src))
        return;
      // Astro's pictures take a list; the types know HTML's attributes alone.
      Object.assign(properties, { widths: WIDTHS, sizes: SIZES });
    });
  };
}
