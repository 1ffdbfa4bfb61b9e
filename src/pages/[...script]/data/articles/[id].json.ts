import type { APIRoute, GetStaticPaths } from 'astro';
import { breakTitle, named, published } from '#collection/published.ts';
import type { Item } from '#collection/publication.ts';
import { openArticleOf } from '#open-data/documents.ts';
import { SCRIPTS } from '#site/address.ts';

export const getStaticPaths = (async () => {
  const { items } = await published();
  return SCRIPTS.flatMap((script) =>
    items.map((item) => ({ params: { script, id: item.id }, props: { item } })),
  );
}) satisfies GetStaticPaths;

/** The open data of an article. */
export const GET: APIRoute<{ item: Item }> = async ({ props: { item } }) =>
  Response.json(await openArticleOf(item, breakTitle, (await named()).mentions));
