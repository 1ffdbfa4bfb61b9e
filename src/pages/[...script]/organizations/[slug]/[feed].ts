import type { APIRoute, GetStaticPaths } from 'astro';
import { organizationPath } from '#article/permalink.ts';
import { published } from '#collection/published.ts';
import { feedPaths, feedResponse, type FeedOf } from '#components/feed-response.ts';
import { strings } from '#i18n/strings.ts';

export const getStaticPaths = (async () => {
  const { organizations } = await published();
  return feedPaths(
    organizations.map(({ of: { slug, name }, items }) => ({
      params: { slug },
      of: {
        name,
        description: strings.organizationItems(name, items.length),
        path: organizationPath(slug),
        items,
      },
    })),
  );
}) satisfies GetStaticPaths;

/** The feeds of an organization. */
export const GET: APIRoute<{ of: FeedOf }> = (context) => feedResponse(context, context.props.of);
