import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Nginx } from './nginx.ts';

describe('our configuration of nginx', () => {
  const site = mkdtempSync(join(tmpdir(), 'bulletin-policy-'));
  let nginx: Nginx | undefined;

  beforeAll(async () => {
    for (const path of ['admin', 'jianbao/admin', 'about', 'admin/other']) {
      mkdirSync(join(site, path), { recursive: true });
      writeFileSync(join(site, path, 'index.html'), '<!doctype html>');
    }
    nginx = new Nginx(site, 4497);
    await nginx.ready();
  });

  afterAll(() => {
    nginx?.close();
    rmSync(site, { recursive: true, force: true });
  });

  const policy = async (path: string) =>
    (await fetch(`${nginx?.address}${path}`)).headers.get('Content-Security-Policy');

  test.each(['/admin/', '/jianbao/admin/'])(
    'lets the form for editors at %s draw its styles and ask a Git host',
    async (path) => {
      expect(await policy(path)).toContain("script-src 'self' 'wasm-unsafe-eval';");
      expect(await policy(path)).toContain("style-src 'self' 'unsafe-inline' blob:;");
      expect(await policy(path)).toContain("connect-src 'self' data: blob: https:;");
    },
  );

  test.each(['/about/', '/admin/other/'])('lets no other page do so: %s', async (path) => {
    expect(await policy(path)).toContain("default-src 'self';");
    expect(await policy(path)).not.toContain('unsafe-inline');
  });
});
