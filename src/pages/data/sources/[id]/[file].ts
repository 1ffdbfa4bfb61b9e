import type { APIRoute, GetStaticPaths } from 'astro';
import type { IssueRecord } from '#article/issue.ts';
import { published } from '#collection/published.ts';
import { sourceBytes } from '#components/source-text.ts';

export const getStaticPaths = (async () => {
  const { issues } = await published();
  const paths = [];
  for (const { id, record } of issues) {
    if (!record || !(await sourceBytes(record))) continue;
    paths.push({ params: { id, file: record.source.file }, props: { record } });
  }
  return paths;
}) satisfies GetStaticPaths;

/** A bulletin as it was received, byte for byte. */
export const GET: APIRoute<{ record: IssueRecord }> = async ({ props: { record } }) => {
  const bytes = await sourceBytes(record);
  return new Response((bytes ?? new Uint8Array()) as Uint8Array<ArrayBuffer>, {
    headers: { 'Content-Type': 'application/octet-stream' },
  });
};
