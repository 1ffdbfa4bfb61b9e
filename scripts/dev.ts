import { dev } from 'astro';
import { portFrom, runScript } from './run.ts';

await runScript(async () => {
  await dev({ server: { port: portFrom(process.env) } });
});
