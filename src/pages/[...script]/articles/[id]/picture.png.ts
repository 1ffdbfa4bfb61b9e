import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { breakTitle, published, traditional } from '#collection/published.ts';
import type { Item } from '#collection/publication.ts';
import { dayOf } from '#i18n/day.ts';
import { cachedPicture } from '#pictures/cache.ts';
import { SCRIPTS } from '#site/address.ts';

export const getStaticPaths = (async () => {
  const { items, site } = await published();
  if (!site.pictures) return [];
  return SCRIPTS.flatMap((script) =>
    items.map((item) => ({ params: { script, id: item.id }, props: { item } })),
  );
}) satisfies GetStaticPaths;

/** The picture that stands for an article where its address is shared. */
export const GET: APIRoute<{ item: Item }> = async ({ params, props: { item } }) => {
  const { site } = await published();
  const convert = params['script'] ? (await traditional())(item.id) : (text: string) => text;
  const title = [...convert(item.title)];
  let at = 0;
  const words = (await breakTitle(item.title)).map((word) => {
    // Conversion keeps the number of characters, so that the title breaks at the same places.
    const start = at;
    at += [...word].length;
    return title.slice(start, at).join('');
  });
  const names = item.organizations.map(({ name }) => name).join('、');
  const png = await cachedPicture(
    {
      name: convert(site.name),
      section: convert(item.section.name),
      words,
      facts: convert(`${dayOf(item)} · ${names}`),
      type: params['script'] ? 'noto-serif-tc' : 'noto-serif-sc',
    },
    join('.cache', 'pictures'),
  );
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
