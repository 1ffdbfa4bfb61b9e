import { unified } from '@astrojs/markdown-remark';
import { rehypeBaseLinks } from './base-links.ts';
import { rehypeFilesBeside } from './files-beside.ts';
import { remarkLowerHeadings } from './lower-headings.ts';
import { rehypeNumberParagraphs } from './number-paragraphs.ts';
import { remarkPlugins } from './parse.ts';
import { sanitized } from './sanitize.ts';

/**
 * How Astro turns an article's Markdown into HTML. Smart punctuation would change Chinese quotation marks.
 *
 * @param base the site's base path with a slash at both ends
 */
export function markdownProcessor(base: string) {
  return unified({
    remarkPlugins: [...remarkPlugins, remarkLowerHeadings],
    rehypePlugins: [
      ...sanitized,
      rehypeFilesBeside,
      [rehypeBaseLinks, base],
      rehypeNumberParagraphs,
    ],
    smartypants: false,
  });
}
