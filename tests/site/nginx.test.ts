import { globSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasNginx, Nginx } from '../publishing/nginx.ts';
import { SITES } from './sites.ts';

const [real] = SITES;

describe.skipIf(!hasNginx)('the site served by nginx with our configuration', () => {
  let nginx: Nginx;
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(nginx.address + path, { headers, redirect: 'manual' });

  beforeAll(async () => {
    nginx = new Nginx(real.outDir, 4496);
    await nginx.ready();
  });

  afterAll(() => nginx.close());

  test('sends pages compressed, to be asked for again each time', async () => {
    const page = await get('/hant/about/', { 'Accept-Encoding': 'gzip' });
    expect(page.status).toBe(200);
    expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('Content-Encoding')).toBe('gzip');
    expect(page.headers.get('Cache-Control')).toBe('no-cache');
    expect(await page.text()).toContain('lang="zh-Hant"');
  });

  test('lets files that never change be kept', async () => {
    const [style = ''] = globSync('_astro/*.css', { cwd: real.outDir });
    const file = await get(`/${style}`, { 'Accept-Encoding': 'gzip' });
    expect(file.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(file.headers.get('Content-Encoding')).toBe('gzip');
    const feed = await get('/rss.xml', { 'Accept-Encoding': 'gzip' });
    expect(feed.headers.get('Cache-Control')).toBe('public, max-age=300');
    expect(feed.headers.get('Content-Encoding')).toBe('gzip');
  });

  test.each(['/', '/articles/none/', '/rss.xml'])(
    'sends the security headers with %s',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('Content-Security-Policy')).toContain(
        "script-src 'self' 'wasm-unsafe-eval';",
      );
      expect(headers.get('Content-Security-Policy')).not.toContain('unsafe-inline');
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('Server')).toBe('nginx');
    },
  );

  test('shows the page that says so for an address there is none at', async () => {
    const page = await get('/articles/none/');
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('没有这个网页');
    expect((await get('/.git/config')).status).toBe(404);
  });

  test('leads an address without its slash to the page, on the same host', async () => {
    const answer = await get('/about');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('Location')).toBe('/about/');
  });
});
