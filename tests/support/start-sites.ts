import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { ADMIN_CONTENT } from './admin-content.ts';
import { ADMIN_PORT, PORT, SECOND_PORT } from './ports.ts';

/**
 * Each site is served as a person would serve it, by the command of `npm start`. One is built after another: Astro notes
 * the pictures of a site in a place that all builds of a project share.
 */
await start(PORT, { OUT_DIR: join('.cache', 'site') });
await start(SECOND_PORT, {
  OUT_DIR: join('.cache', 'second-site'),
  CONTENT_DIR: resolve('tests/fixtures/second-association'),
  BASE_PATH: '/qinghe/',
});
await start(
  ADMIN_PORT,
  {
    OUT_DIR: join('.cache', 'admin-site'),
    CONTENT_DIR: ADMIN_CONTENT,
    BASE_PATH: '/jianbao/',
  },
  join('tests', 'support', 'start-admin-site.ts'),
);
console.log('All sites are served.');

/** @returns when the site is served. If its command ends, all end. */
function start(
  port: number,
  environment: Record<string, string>,
  script = join('scripts', 'start.ts'),
): Promise<void> {
  const server = spawn(process.execPath, [script], {
    env: { ...process.env, PORT: String(port), ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  server.on('exit', (code) => {
    console.error(`The site of port ${port} is not served: its command ended with ${code}.`);
    process.exit(1);
  });
  return new Promise((served) => {
    server.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      if (String(chunk).includes(`http://localhost:${port}`)) served();
    });
  });
}
