import type { APIRoute, GetStaticPaths } from 'astro';
import { sectionPath } from '#article/permalink.ts';
import { published } from '#collection/published.ts';
import { feedPaths, feedResponse, type FeedOf } from '#components/feed-response.ts';
import { strings } from '#i18n/strings.ts';

export const getStaticPaths = (async () => {
  const { sections } = await published();
  return feedPaths(
    sections.map(({ of: { slug, name, description }, items }) => ({
      params: { slug },
      of: {
        name,
        description: description ?? strings.sectionItems(name, items.length),
        path: sectionPath(slug),
        items,
      },
    })),
  );
}) satisfies GetStaticPaths;

/** The feeds of a section. */
export const GET: APIRoute<{ of: FeedOf }> = (context) => feedResponse(context, context.props.of);
