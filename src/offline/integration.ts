import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { articleDataPath } from '#article/permalink.ts';
import { readSoundContent } from '#collection/read.ts';
import { arrange } from '#collection/publication.ts';
import { INDEX_PATH } from '#search/index-files.ts';
import { addressIn, OFFLINE_PATH, SCRIPTS } from '#site/address.ts';
import type { Environment } from '#site/environment.ts';
import { bundleWorker, WORKER_FILE } from './bundle.ts';
import { ASSETS } from './kinds.ts';
import { chooseKept } from './choose-kept.ts';
import { KEPT_FILE, VERSION_FILE, type Shell } from './shell.ts';
import { namedFiles } from './stores.ts';

/**
 * Reading without a connection: a build ends with the service worker and with what it has to know of the search index.
 * A preview, and a site whose site.yaml says `offline: false`, have in its place a worker that does away with an
 * earlier one. It comes after the search index.
 *
 * @param cwd what paths in messages are relative to
 */
export function offlineReading(
  { contentDir, basePath }: Environment,
  cwd: string,
): AstroIntegration {
  let on = false;
  return {
    name: 'offline-reading',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        on = command === 'build' && (await readSoundContent(contentDir, cwd)).site.offline;
        const address = on ? basePath + WORKER_FILE : '';
        const define = { 'import.meta.env.OFFLINE_WORKER': JSON.stringify(address) };
        updateConfig({ vite: { define } });
      },

      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${WORKER_FILE}`, (_request, response, next) => {
          bundleWorker().then((code) => {
            response.setHeader('Content-Type', 'text/javascript').end(code);
          }, next);
        });
      },

      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        const index = join(out, INDEX_PATH);
        const files = filesBelow(index);
        const sizeOf = (file: string): number => statSync(file).size;
        const { items } = arrange(await readSoundContent(contentDir, cwd), { drafts: false });
        const kept = chooseKept(
          files.map((path) => ({ path, bytes: sizeOf(join(index, path)) })),
          items.map(({ id }) => ({ id, bytes: sizeOf(join(out, articleDataPath(id))) })),
        );
        await writeFile(join(index, VERSION_FILE), digest(index, files));
        await writeFile(join(index, KEPT_FILE), JSON.stringify(kept));
        const code = await bundleWorker(on ? shellOf(out) : undefined);
        await writeFile(join(out, WORKER_FILE), code);
      },
    },
  };
}

/** The pages that say there is none, and all they need. */
function shellOf(out: string): Shell {
  const pages = SCRIPTS.map((script) => addressIn('', script)(OFFLINE_PATH).slice(1));
  const files = pages.map((path) => `${path}index.html`);
  const needed = files.flatMap((file) => namedFiles(readFileSync(join(out, file), 'utf8')));
  return {
    version: digest(out, files),
    pages: pages as Shell['pages'],
    addresses: [...pages, ...new Set(needed.map((name) => ASSETS + name))],
    index: INDEX_PATH.slice(1),
  };
}

function filesBelow(folder: string): string[] {
  return globSync('**/*.*', { cwd: folder })
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** Sixteen digits that are others when a file of a folder, or what it is called, is another. */
function digest(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
    hash.update(`${content} ${file}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}
