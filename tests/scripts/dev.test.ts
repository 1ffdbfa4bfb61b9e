import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const PORT = '4487';
const page = `http://localhost:${PORT}/hant/articles/20220502-x01/`;
let folder: string;
let preview: ChildProcess;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-dev-'));
  cpSync(join('tests', 'fixtures', 'second-association'), folder, { recursive: true });
  preview = spawn(process.execPath, [join('scripts', 'dev.ts')], {
    // What Vitest sets would have Astro leave its pages to Vitest.
    env: { PATH: process.env['PATH'], CONTENT_DIR: folder, PORT },
    stdio: 'ignore',
  });
});

afterAll(() => {
  preview.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('a preview shows Traditional pages, and follows terms.yaml', async () => {
  const text = async (): Promise<string> => {
    const response = await fetch(page).catch(() => undefined);
    return response?.ok ? response.text() : '';
  };
  await expect
    .poll(text, { timeout: 60_000 })
    .toContain('余准丰說，「沙发斗」是「發明」，不是發展');
  writeFileSync(join(folder, 'terms.yaml'), '- word: 发明\n  keep: true\n  reason: 试\n');
  await expect.poll(text, { timeout: 20_000 }).toContain('「沙發鬥」是「发明」，不是發展');
}, 90_000);
