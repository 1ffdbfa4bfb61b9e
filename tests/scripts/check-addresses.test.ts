import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const SCRIPT = join('scripts', 'check-addresses.ts');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-addresses-'));
  writeFileSync(join(folder, 'addresses.txt'), '/\n/articles/a-1/\n');
  writeFileSync(join(folder, 'earlier.txt'), '/\n/articles/a-1/\n/articles/a-2/\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(list: string, outDir = folder) {
  return spawnSync(process.execPath, [SCRIPT, list], {
    env: { ...process.env, OUT_DIR: outDir },
    encoding: 'utf8',
  });
}

test('an address that was published and is gone is named, with what to do', () => {
  const { status, stderr } = check(join(folder, 'earlier.txt'));
  expect(status).toBe(1);
  expect(stderr).toContain('上次发布的网址有 1 个不见了：\n/articles/a-2/\n');
  expect(stderr).toContain('redirects.yaml');
});

test('nothing is said against a site that has all of them', () => {
  const { status, stdout } = check(join(folder, 'addresses.txt'));
  expect(status).toBe(0);
  expect(stdout).toBe('上次发布的网址都还在。\n');
});

test('a list that cannot be read, or no site, is told', () => {
  expect(check(join(folder, 'none.txt')).stderr).toContain('无法读取');
  expect(check(join(folder, 'earlier.txt'), join(folder, 'out')).stderr).toContain(
    '还没有生成网站。先运行 npm run build。',
  );
});

test('a site that has no address but that of its preview has none to be compared with', () => {
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT], {
    env: { ...process.env, OUT_DIR: folder, SITE_URL: 'http://localhost:9' },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('还没有发布过，就跳过这一步');
});

test('without a list that of the published site is asked for, below its base path', async () => {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.statusCode = asked.length === 1 ? 200 : asked.length === 2 ? 404 : 500;
    response.end('/\n/articles/a-3/\n');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const SITE_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const run = async () => {
    const env = { ...process.env, OUT_DIR: folder, SITE_URL, BASE_PATH: 'kexie' };
    const child = spawn(process.execPath, [SCRIPT], { env });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    const [status] = (await once(child, 'close')) as [number];
    return { status, said };
  };
  expect(await run()).toMatchObject({
    status: 1,
    said: expect.stringContaining('/articles/a-3/') as string,
  });
  expect(await run()).toMatchObject({
    status: 0,
    said: expect.stringContaining('这是第一次发布') as string,
  });
  expect(await run()).toMatchObject({
    status: 1,
    said: expect.stringContaining('打不开') as string,
  });
  expect(asked).toEqual(Array(3).fill('/kexie/addresses.txt'));
  server.close();
});
