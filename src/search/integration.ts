import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, type IndexFile } from 'pagefind';
import { arrange } from '#collection/publication.ts';
import { readContent, readSoundContent } from '#collection/read.ts';
import type { Environment } from '#site/environment.ts';
import { buildIndex } from './build-index.ts';
import { INDEX_PATH } from './index-files.ts';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The search index as part of the site, built from the articles and never from their pages: a build ends with
 * writing it; a preview serves it from memory and builds it anew after the content has changed.
 *
 * @param cwd what paths in messages are relative to
 */
export function searchIndex({ contentDir }: Environment, cwd: string): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { worker: { format: 'es' } } });
      },

      'astro:server:setup': ({ server, logger }) => {
        let files: Promise<Map<string, Uint8Array>> | undefined;
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(contentDir)) files = undefined;
        });
        // The server has taken the base path off by now.
        server.middlewares.use(INDEX_PATH, (request, response, next) => {
          const path = (request.url ?? '').replace(/^\/|\?.*$/g, '');
          files ??= preview(contentDir, cwd);
          files.then(
            (found) => {
              const content = found.get(path);
              if (!content) return next();
              const type = TYPES[extname(path)] ?? 'application/octet-stream';
              response.setHeader('Content-Type', type).end(content);
            },
            (error: unknown) => {
              files = undefined;
              logger.error(String(error));
              next(error);
            },
          );
        });
      },

      'astro:build:done': async ({ dir, logger }) => {
        const publication = arrange(await readSoundContent(contentDir, cwd), { drafts: false });
        await write(await buildIndex(publication), join(fileURLToPath(dir), INDEX_PATH));
        await close();
        logger.info(`${publication.items.length} items indexed`);
      },
    },
  };
}

/** The files of the index of all that can be read, drafts too, by path. */
async function preview(contentDir: string, cwd: string): Promise<Map<string, Uint8Array>> {
  const { content } = await readContent(contentDir, cwd);
  const files = content ? await buildIndex(arrange(content, { drafts: true })) : [];
  return new Map(files.map(({ path, content: bytes }) => [path, bytes]));
}

async function write(files: readonly IndexFile[], folder: string): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const path of folders) await mkdir(path, { recursive: true });
  for (const { path, content } of files) await writeFile(join(folder, path), content);
}
