import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { fragmentUrls } from '#search/fragments.ts';
import { cacheFolder } from '#site/environment.ts';
import type { Document } from './truth.ts';

/** Where Pagefind as it comes stands in the site it is measured in. */
export const PLAIN_PATH = '/plain/';

/**
 * Builds the site of a content folder by the command an editor uses.
 *
 * @param more further variables of the environment
 * @returns seconds
 */
export function buildSite(
  contentDir: string,
  outDir: string,
  more: Record<string, string> = {},
): number {
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, ...more, CONTENT_DIR: contentDir, OUT_DIR: outDir },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - start) / 1000;
  rmSync(cacheFolder(outDir, process.cwd()), { recursive: true, force: true });
  if (status !== 0) throw new Error(stdout + stderr);
  return seconds;
}

/**
 * Adds Pagefind as it comes: the same items as plain Chinese pages with a heading and paragraphs, indexed without any
 * setting, and a page with its own interface.
 *
 * @returns the bytes of its index, and the item that each of its results is
 */
export async function addPlainPagefind(documents: readonly Document[], outDir: string) {
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind made no index');
  for (const { id, title, paragraphs } of documents) {
    const blocks = paragraphs.map((text) => `<p>${escape(text)}</p>`).join('');
    const content = `<html lang="zh-Hans"><head><title>${escape(title)}</title></head><body><h1>${escape(title)}</h1>${blocks}</body></html>`;
    await index.addHTMLFile({ url: `/articles/${id}/`, content });
  }
  const { files } = await index.getFiles();
  await close();
  const folder = join(outDir, PLAIN_PATH);
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    const file = join(folder, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await writeFile(join(folder, 'index.html'), PLAIN_PAGE);
  const ids = new Map(
    [...fragmentUrls(files)].map(([name, url]) => [name, url.split('/')[2] as string]),
  );
  const bytes = files
    .filter(({ path }) => /\.pf_(index|meta|filter)$/.test(path))
    .reduce((sum, { content }) => sum + content.length, 0);
  return { bytes, ids };
}

/** Leaves the content folder and the site where they can be looked at. */
export async function keep(dir: string, contentDir: string, outDir: string): Promise<void> {
  await cp(contentDir, join(dir, 'content'), { recursive: true });
  await cp(outDir, join(dir, 'site'), { recursive: true });
}

const PLAIN_PAGE = `<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta charset="utf-8" />
    <title>Pagefind</title>
    <link rel="stylesheet" href="pagefind/pagefind-ui.css" />
    <script src="pagefind/pagefind-ui.js"></script>
  </head>
  <body>
    <div id="search"></div>
    <script>
      const ui = new PagefindUI({
        element: '#search',
        bundlePath: '${PLAIN_PATH}pagefind/',
        debounceTimeoutMs: 0,
      });
      const query = new URLSearchParams(location.search).get('q');
      if (query) ui.triggerSearch(query);
    </script>
  </body>
</html>
`;

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
