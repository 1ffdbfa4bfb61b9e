import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { HookParameters } from 'astro';
import { describe, expect, test } from 'vitest';
import { offlineReading } from '#offline/integration.ts';
import type { KeptSearch } from '#offline/shell.ts';
import { readEnvironment } from '#site/environment.ts';
import { SITES } from './sites.ts';

const read = (outDir: string, file: string): string => readFileSync(join(outDir, file), 'utf8');

describe.each(SITES)('the service worker of the site of $name', ({ outDir, base }) => {
  const code = read(outDir, 'sw.js');

  test('is one script without imports, of 3 KB at most compressed', () => {
    expect(code).not.toMatch(/\bimport\b/);
    expect(gzipSync(code).length).toBeLessThan(3 * 1024);
  });

  test('has at hand, from the first, the pages that say there is none, and all they need', () => {
    const list = /addresses:(\[[^\]]*\])/.exec(code)?.[1]?.replaceAll('`', '"') ?? '[]';
    const addresses = JSON.parse(list) as string[];
    expect(addresses.slice(0, 2)).toEqual(['offline/', 'hant/offline/']);
    expect(addresses.some((address) => address.endsWith('.css'))).toBe(true);
    for (const address of addresses) {
      expect(() => read(outDir, address.replace(/\/$/, '/index.html')), address).not.toThrow();
    }
  });

  test('is asked for by every page, and by no other address', () => {
    const scripts = globSync('_astro/Page.astro*.js', { cwd: outDir });
    const asked = scripts.map((file) => /\.register\([`"']([^`"']*)/.exec(read(outDir, file))?.[1]);
    expect(asked).toEqual([`${base}sw.js`]);
  });

  test('can keep the whole index, of which nothing but its own lists is left out', () => {
    const { files, articles } = JSON.parse(read(outDir, 'pagefind/kept.json')) as KeptSearch;
    const all = globSync('**/*.*', { cwd: join(outDir, 'pagefind') });
    expect([...files, 'kept.json', 'version.txt'].sort()).toEqual(all.sort());
    expect(articles.length).toBe(globSync('data/articles/*.json', { cwd: outDir }).length);
    expect(read(outDir, 'pagefind/version.txt')).toMatch(/^[\da-f]{16}$/);
  });

  test('does not make its page one for search engines, nor an address that has to last', () => {
    for (const file of ['sitemap-0.xml', 'addresses.txt']) {
      expect(read(outDir, file)).not.toContain('/offline/');
    }
    expect(read(outDir, 'offline/index.html')).toContain('<meta name="robots" content="noindex">');
  });
});

test('a site that is to have none gets the one that does away with an earlier one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-no-worker-'));
  const [contentDir, outDir] = [join(folder, 'content'), join(folder, 'site')];
  try {
    cpSync(resolve('tests/fixtures/second-association'), contentDir, { recursive: true });
    cpSync(SITES[1].outDir, outDir, { recursive: true });
    const settings = join(contentDir, 'site.yaml');
    writeFileSync(settings, `${readFileSync(settings, 'utf8')}\noffline: false\n`);
    const environment = readEnvironment(
      { CONTENT_DIR: contentDir, OUT_DIR: outDir },
      process.cwd(),
    );
    const { hooks } = offlineReading(environment, process.cwd());
    const updates: unknown[] = [];
    await hooks['astro:config:setup']?.({
      command: 'build',
      updateConfig: (update: object) => updates.push(update),
    } as unknown as HookParameters<'astro:config:setup'>);
    expect(updates).toEqual([{ vite: { define: { 'import.meta.env.OFFLINE_WORKER': '""' } } }]);
    const dir = pathToFileURL(`${outDir}/`);
    await hooks['astro:build:done']?.({ dir } as HookParameters<'astro:build:done'>);
    expect(read(outDir, 'sw.js')).toContain('.unregister()');
    expect(read(outDir, 'sw.js')).not.toContain('respondWith');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
