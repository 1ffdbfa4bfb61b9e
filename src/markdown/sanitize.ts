import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import type { RehypePlugins } from '@astrojs/markdown-remark';

/** `translate="no"` marks a stretch that is the same on the Simplified and the Traditional page. */
const schema = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    '*': [...(defaultSchema.attributes?.['*'] ?? []), 'translate', 'lang'],
  },
};

/** Reads raw HTML in Markdown and keeps only what can do no harm, by GitHub's schema. */
export const sanitized: RehypePlugins = [rehypeRaw, [rehypeSanitize, schema]];
