import { dev } from 'astro';
import { readEnvironment } from '#site/environment.ts';
import { portFrom, runScript } from './run.ts';
import { settle } from './settle.ts';

await runScript(async () => {
  await settle(readEnvironment(process.env, process.cwd()).contentDir);
  await dev({ server: { port: portFrom(process.env) } });
});
