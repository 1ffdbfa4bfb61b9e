import type { APIRoute } from 'astro';
import { published } from '#collection/published.ts';
import { feedLists } from '#components/feed-lists.ts';
import { linkFrom } from '#components/link.ts';
import { opml } from '#feeds/opml.ts';
import { SCRIPTS } from '#site/address.ts';

export const getStaticPaths = () => SCRIPTS.map((script) => ({ params: { script } }));

/** All feeds in one list, for a feed reader to take in. */
export const GET: APIRoute = async (context) => {
  const publication = await published();
  const to = linkFrom(context);
  const text = opml(
    publication.site.name,
    feedLists(publication),
    (path) => new URL(to(path), context.site).href,
  );
  return new Response(text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
