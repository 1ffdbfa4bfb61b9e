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

  test('answers a query of two thousand characters', async () => {
    const { status } = await get(`/search/?q=${encodeURIComponent('科'.repeat(2000))}`);
    expect(status).toBe(200);
  });
});
