import { dev } from 'astro';
import { readContent } from '#collection/read.ts';
import { readEnvironment } from '#site/environment.ts';
import { ContentError } from '#source/diagnostic.ts';
import { portFrom, runScript } from './run.ts';
import { settle } from './settle.ts';

await runScript(async () => {
  // Where it says production, Astro leaves out of a preview all that integrations do: the search, what is wrong.
  process.env['NODE_ENV'] = 'development';
  const cwd = process.cwd();
  const { contentDir } = readEnvironment(process.env, cwd);
  await settle(contentDir);
  const { content, diagnostics } = await readContent(contentDir, cwd);
  // Single articles that are wrong are told in the pages.
  if (!content) throw new ContentError(diagnostics);
  // With a slash demanded, a preview would not find feeds, whose file names are parameters of their routes.
  await dev({ trailingSlash: 'ignore', server: { port: portFrom(process.env) } });
});
