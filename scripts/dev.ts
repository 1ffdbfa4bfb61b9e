import { dev } from 'astro';
import { readContent } from '#collection/read.ts';
import { readEnvironment } from '#site/environment.ts';
import { ContentError } from '#source/diagnostic.ts';
import { portFrom, runScript } from './run.ts';

await runScript(async () => {
  const cwd = process.cwd();
  const { content, diagnostics } = await readContent(
    readEnvironment(process.env, cwd).contentDir,
    cwd,
  );
  // Single articles that are wrong are told in the pages.
  if (!content) throw new ContentError(diagnostics);
  await dev({ server: { port: portFrom(process.env) } });
});
