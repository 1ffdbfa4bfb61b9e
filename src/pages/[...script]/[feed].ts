import type { APIRoute, GetStaticPaths } from 'astro';
import { published } from '#collection/published.ts';
import { feedPaths, feedResponse, type FeedOf } from '#components/feed-response.ts';

export const getStaticPaths = (async () => {
  const { items, site } = await published();
  return feedPaths([{ params: {}, of: { description: site.description, path: '/', items } }]);
}) satisfies GetStaticPaths;

/** The feeds of all items. */
export const GET: APIRoute<{ of: FeedOf }> = (context) => feedResponse(context, context.props.of);
