import type { APIRoute, GetStaticPaths } from 'astro';
import { published } from '#collection/published.ts';
import { sourceBytes, type KeptSource } from '#components/source-text.ts';
import { tracedItems } from '#components/traced-items.ts';

export const getStaticPaths = (async () => {
  const publication = await published();
  const sources = [
    ...publication.issues.flatMap(({ id, record }): KeptSource[] =>
      record ? [{ issue: id, file: record.source.file }] : [],
    ),
    // Of a corrected issue also the earlier ones whose lines are shown.
    ...(await tracedItems(publication)).map(({ source }) => source),
  ];
  const paths = new Map<
    string,
    { params: { id: string; file: string }; props: { source: KeptSource } }
  >();
  for (const source of sources) {
    const { issue: id, file } = source;
    if (await sourceBytes(source))
      paths.set(`${id}/${file}`, { params: { id, file }, props: { source } });
  }
  return [...paths.values()];
}) satisfies GetStaticPaths;

/** A bulletin as it was received, byte for byte. */
export const GET: APIRoute<{ source: KeptSource }> = async ({ props: { source } }) => {
  const bytes = await sourceBytes(source);
  return new Response((bytes ?? new Uint8Array()) as Uint8Array<ArrayBuffer>, {
    headers: { 'Content-Type': 'application/octet-stream' },
  });
};
