import type { APIRoute } from 'astro';
import { linkFrom } from '#components/link.ts';

export const GET: APIRoute = (context) => {
  const sitemap = new URL(linkFrom(context)('/sitemap-index.xml'), context.site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`);
};
