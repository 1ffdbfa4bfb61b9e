import { copyFile, mkdir } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Article } from '#article/article.ts';
import { attachmentPath } from '#article/attachment.ts';
import type { Environment } from '#site/environment.ts';
import { readContent, readSoundContent } from './read.ts';

/** Puts the attachments of articles beside their pages: a build copies them, a preview reads them where they lie. */
export function attachmentFiles({ contentDir }: Environment, cwd: string): AstroIntegration {
  return {
    name: 'attachment-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/articles', (request, response, next) => {
          const path = `/articles${request.url ?? ''}`.replace(/\?.*$/u, '');
          // A page's address ends with a slash, a file's does not.
          if (path.endsWith('/')) return next();
          readContent(contentDir, cwd).then(({ content }) => {
            const file = content?.articles
              .flatMap((article) => filesOf(article, cwd))
              .find((one) => one.path === path);
            if (!file) return next();
            if (path.endsWith('.pdf')) response.setHeader('Content-Type', 'application/pdf');
            createReadStream(file.from)
              .on('error', () => next())
              .pipe(response);
          }, next);
        });
      },

      'astro:build:done': async ({ dir }) => {
        const { articles } = await readSoundContent(contentDir, cwd);
        const published = articles.filter(({ draft, withdrawn }) => !draft && !withdrawn);
        for (const article of published) {
          for (const { from, name } of filesOf(article, cwd)) {
            const folder = join(fileURLToPath(dir), 'articles', article.id);
            await mkdir(folder, { recursive: true });
            await copyFile(from, join(folder, name));
          }
        }
      },
    },
  };
}

function filesOf({ id, file, attachments = [] }: Article, cwd: string) {
  const folder = join(cwd, file.replace(/\.md$/iu, ''));
  return attachments.map(({ name }) => ({
    name,
    from: join(folder, name),
    path: attachmentPath(id, name),
  }));
}
