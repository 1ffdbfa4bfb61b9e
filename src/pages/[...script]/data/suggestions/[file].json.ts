import type { APIRoute, GetStaticPaths } from 'astro';
import { published } from '#collection/published.ts';
import { suggestionFiles } from '#search/suggestion-data.ts';
import { NAMES } from '#search/suggestion-files.ts';
import { SCRIPTS } from '#site/address.ts';

export const getStaticPaths = (async () => {
  const { names, titles } = suggestionFiles(await published());
  const files: [string, unknown][] = [[NAMES, names], ...titles];
  return SCRIPTS.flatMap((script) =>
    files.map(([file, content]) => ({ params: { script, file }, props: { content } })),
  );
}) satisfies GetStaticPaths;

/** What the search box suggests while one types. */
export const GET: APIRoute<{ content: unknown }> = ({ props: { content } }) =>
  Response.json(content);
