import type { APIRoute, GetStaticPaths } from 'astro';
import { published } from '#collection/published.ts';
import { sourceBytes } from '#components/source-text.ts';

interface Props {
  issue: string;
  file: string;
}

export const getStaticPaths = (async () => {
  const { issues } = await published();
  const paths = [];
  for (const { id, record } of issues) {
    if (!record) continue;
    const { file } = record.source;
    if (await sourceBytes({ issue: id, file })) {
      paths.push({ params: { id, file }, props: { issue: id, file } });
    }
  }
  return paths;
}) satisfies GetStaticPaths;

/** A bulletin as it was received, byte for byte. */
export const GET: APIRoute<Props> = async ({ props }) => {
  const bytes = await sourceBytes(props);
  return new Response((bytes ?? new Uint8Array()) as Uint8Array<ArrayBuffer>, {
    headers: { 'Content-Type': 'application/octet-stream' },
  });
};
