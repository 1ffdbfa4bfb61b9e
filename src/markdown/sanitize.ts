import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import type { RehypePlugins } from '@astrojs/markdown-remark';

/** Reads raw HTML in Markdown and keeps only what can do no harm, by GitHub's schema. */
export const sanitized: RehypePlugins = [rehypeRaw, [rehypeSanitize, defaultSchema]];
