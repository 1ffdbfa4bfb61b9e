import type { APIRoute, GetStaticPaths } from 'astro';
import { published } from '#collection/published.ts';
import type { Item } from '#collection/publication.ts';
import { csvResponse } from '#components/data-response.ts';
import { SCRIPTS } from '#site/address.ts';

export const getStaticPaths = (async () => {
  const { items } = await published();
  return SCRIPTS.flatMap((script) =>
    items.map((item) => ({ params: { script, id: item.id }, props: { item } })),
  );
}) satisfies GetStaticPaths;

/** The open data of an article, as a table of one row. */
export const GET: APIRoute<{ item: Item }> = ({ props: { item } }) => csvResponse([item]);
