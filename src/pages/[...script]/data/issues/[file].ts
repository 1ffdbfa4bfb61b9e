import type { APIRoute, GetStaticPaths } from 'astro';
import { breakTitle, named, published } from '#collection/published.ts';
import type { Issue } from '#collection/publication.ts';
import { csvResponse, dataPaths, type DataFormat } from '#components/data-response.ts';
import { openIssueOf } from '#open-data/documents.ts';

export const getStaticPaths = (async () => {
  const { issues } = await published();
  return issues.flatMap((issue) => dataPaths(issue.id, { issue }));
}) satisfies GetStaticPaths;

/** The open data of an issue. */
export const GET: APIRoute<{ issue: Issue; format: DataFormat }> = async ({
  props: { issue, format },
}) =>
  format === 'csv'
    ? csvResponse(issue.items)
    : Response.json(await openIssueOf(issue, breakTitle, (await named()).mentions));
