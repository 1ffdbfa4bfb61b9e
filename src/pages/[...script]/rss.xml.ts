import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { published } from '#collection/published.ts';
import { linkFrom } from '#components/link.ts';
import { feedEntries } from '#feeds/entries.ts';
import { strings } from '#i18n/strings.ts';
import { SCRIPTS } from '#site/address.ts';

export const getStaticPaths = () => SCRIPTS.map((script) => ({ params: { script } }));

export const GET: APIRoute = async (context) => {
  const publication = await published();
  const to = linkFrom(context);
  return rss({
    title: publication.site.name,
    description: publication.site.description,
    site: new URL(to('/'), context.site),
    customData: '<language>zh-Hans</language>',
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    items: feedEntries(publication, strings.correctedSummary).map((entry) => ({
      title: entry.title,
      link: to(entry.path),
      description: entry.summary,
      pubDate: entry.published,
      categories: entry.categories,
      customData: `<atom:updated>${entry.updated.toISOString()}</atom:updated>`,
    })),
  });
};
