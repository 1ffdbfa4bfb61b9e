import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Nginx } from './nginx.ts';

const FILES = {
  '.well-known/acme-challenge/token': 'token.key',
  '.well-known/other': 'hidden',
  'search/index.html': '<!doctype html>searches',
  'articles/a-1/日程 表.pdf/index.html': '<!doctype html>leads on',
  '404.html': '<!doctype html>not on this host',
  'jianbao/404.html': '<!doctype html>not on this site',
  'jianbao/about/index.html': '<!doctype html>about',
  'jianbao/_astro/a.css': '',
  'a/b/404.html': '<!doctype html>not on the site two levels down',
};

describe('our configuration of nginx', () => {
  const site = mkdtempSync(join(tmpdir(), 'bulletin-nginx-addresses-'));
  let nginx: Nginx | undefined;

  beforeAll(async () => {
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(join(site, path, '..'), { recursive: true });
      writeFileSync(join(site, path), text);
    }
    nginx = new Nginx(site, 4498);
    await nginx.ready();
  });

  afterAll(() => {
    nginx?.close();
    rmSync(site, { recursive: true, force: true });
  });

  const get = (path: string) => fetch(`${nginx?.address}${path}`);

  test('shows what proves a domain to those who issue its certificate, and no other hidden file', async () => {
    expect(await (await get('/.well-known/acme-challenge/token')).text()).toBe('token.key');
    expect((await get('/.well-known/other')).status).toBe(404);
  });

  test('leads on from the address of a file that went away, where a page stands in a folder of its name', async () => {
    const answer = await get(`/articles/a-1/${encodeURIComponent('日程 表.pdf')}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toContain('leads on');
  });

  test('serves a site below a path as it stands, with its own page for what is not there', async () => {
    expect(await (await get('/jianbao/about/')).text()).toContain('about');
    const style = await get('/jianbao/_astro/a.css');
    expect(style.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    for (const [path, words] of [
      ['/jianbao/articles/none/', 'not on this site'],
      ['/jianbao/articles/none/?q=/b/', 'not on this site'],
      ['/jianbao/none', 'not on this site'],
      ['/a/b/articles/none/', 'not on the site two levels down'],
      ['/a/b/none', 'not on the site two levels down'],
      ['/a/none', 'not on this host'],
      ['/articles/none/', 'not on this host'],
      ['/none', 'not on this host'],
    ] as const) {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
      expect(await answer.text()).toContain(words);
    }
  });

  test('answers a query of two thousand characters', async () => {
    const { status } = await get(`/search/?q=${encodeURIComponent('科'.repeat(2000))}`);
    expect(status).toBe(200);
  });
});
