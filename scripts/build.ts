import { build } from 'astro';
import { readSoundContent } from '#collection/read.ts';
import { readEnvironment } from '#site/environment.ts';
import { runScript } from './run.ts';
import { settle } from './settle.ts';

await runScript(async () => {
  const cwd = process.cwd();
  const { contentDir } = readEnvironment(process.env, cwd);
  await settle(contentDir);
  // Read here too, since Astro puts English words around what its integrations throw.
  await readSoundContent(contentDir, cwd);
  await build({});
});
