import type { APIRoute, GetStaticPaths } from 'astro';
import { breakTitle, named, published } from '#collection/published.ts';
import { csvResponse, dataPaths, type DataFormat } from '#components/data-response.ts';
import { linkFrom } from '#components/link.ts';
import { openArchiveOf } from '#open-data/documents.ts';

export const getStaticPaths = (() => dataPaths('archive', {})) satisfies GetStaticPaths;

/** The open data of the whole archive. */
export const GET: APIRoute<{ format: DataFormat }> = async (context) => {
  const publication = await published();
  if (context.props.format === 'csv') return csvResponse(publication.items);
  const home = new URL(linkFrom(context)('/'), context.site).href;
  const { mentions } = await named();
  return Response.json(await openArchiveOf(publication, home, breakTitle, mentions));
};
