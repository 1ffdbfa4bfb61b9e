import { unified } from '@astrojs/markdown-remark';
import { rehypeNumberParagraphs } from './number-paragraphs.ts';
import { remarkPlugins } from './parse.ts';
import { sanitized } from './sanitize.ts';

/** How Astro turns an article's Markdown into HTML. Smart punctuation would change Chinese quotation marks. */
export const markdownProcessor = unified({
  remarkPlugins,
  rehypePlugins: [...sanitized, rehypeNumberParagraphs],
  smartypants: false,
});
