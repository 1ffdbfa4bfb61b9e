import { createReadStream } from 'node:fs';
import { basename, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readContent } from '#collection/read.ts';
import type { Environment } from '#site/environment.ts';
import { writeEditorSupport } from './support.ts';

const GUIDE = new URL('../components/EditingGuide.astro', import.meta.url);

/** Keeps completion in code editors up to date while a preview runs, and gives it the guide's pictures. */
export function editorSupport({ contentDir }: Environment, cwd: string): AstroIntegration {
  return {
    name: 'editor-support',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        // The guide is for those who edit: the published site has no such page.
        if (command === 'dev') {
          injectRoute({ pattern: '/[...script]/about/editing', entrypoint: GUIDE });
        }
      },

      'astro:server:setup': async ({ server }) => {
        const write = async (): Promise<void> => {
          const { content } = await readContent(contentDir, cwd);
          if (content) await writeEditorSupport(content, contentDir, cwd);
        };
        await write();
        server.middlewares.use('/about/editing/guide', (request, response, next) => {
          const name = basename(decodeURIComponent((request.url ?? '').replace(/\?.*$/u, '')));
          createReadStream(join(contentDir, 'guide', name))
            .on('error', () => next())
            .pipe(response);
        });
        server.watcher.add(contentDir);
        server.watcher.on('all', (event, path) => {
          const changesNames = /\.yaml$/u.test(path) || event === 'add' || event === 'unlink';
          if (path.startsWith(contentDir) && changesNames) void write();
        });
      },
    },
  };
}
