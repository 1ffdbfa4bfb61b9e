import { build } from 'astro';
import { readSoundContent } from '#collection/read.ts';
import { readEnvironment } from '#site/environment.ts';
import { runScript } from './run.ts';

await runScript(async () => {
  const cwd = process.cwd();
  // Read here too, since Astro puts English words around what its integrations throw.
  await readSoundContent(readEnvironment(process.env, cwd).contentDir, cwd);
  await build({});
});
