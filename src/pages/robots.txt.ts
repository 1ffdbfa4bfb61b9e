import type { APIRoute } from 'astro';
import { published } from '#collection/published.ts';
import { linkFrom } from '#components/link.ts';
import { ADMIN_PATH } from '#site/address.ts';

export const GET: APIRoute = async (context) => {
  const to = linkFrom(context);
  const { site } = await published();
  const refused = site.admin ? `Disallow: ${to(ADMIN_PATH)}\n` : '';
  const sitemap = new URL(to('/sitemap-index.xml'), context.site);
  return new Response(`User-agent: *\nAllow: /\n${refused}\nSitemap: ${sitemap.href}\n`);
};
