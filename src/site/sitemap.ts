import type { SitemapItem } from '@astrojs/sitemap';

/** An entry of the sitemap with its Simplified page as the one for readers of any other language. */
export function withDefaultPage(entry: SitemapItem): SitemapItem {
  const simplified = entry.links?.find(({ lang }) => lang === 'zh-Hans');
  if (!simplified) return entry;
  return { ...entry, links: [...(entry.links ?? []), { ...simplified, lang: 'x-default' }] };
}
