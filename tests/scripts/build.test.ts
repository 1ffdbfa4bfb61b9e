import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-build-'));
  cpSync(join('tests', 'fixtures', 'second-association'), join(folder, 'content'), {
    recursive: true,
  });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, environment: Record<string, string> = {}) {
  const { status, stderr, stdout } = spawnSync(process.execPath, [join('scripts', script)], {
    env: {
      ...process.env,
      CONTENT_DIR: join(folder, 'content'),
      OUT_DIR: join(folder, 'out'),
      ...environment,
    },
    encoding: 'utf8',
  });
  return { status, stderr, stdout };
}

test.each(['build.ts', 'start.ts', 'check-content.ts'])(
  '%s stops at wrong content, tells every error in Chinese and writes nothing',
  (script) => {
    writeFileSync(
      join(folder, 'content', 'articles', 'wrong.md'),
      '---\ntitle: 无日期\nsection: 新栏\norganization: 青禾市科协\n---\n\n正文。\n',
    );
    const { status, stderr } = run(script, { PORT: '4398' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/wrong\.md:2:1 缺少“date”（日期）。加上一行，例如 date: 2023-08-23。/);
    expect(stderr).toMatch(/wrong\.md:3:10 栏目“新栏”不在 sections\.yaml 里。/);
    expect(stderr).not.toMatch(/\bat .*\.(ts|js):\d+/);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  },
);

test('a content folder that is not there is named', () => {
  const { status, stderr } = run('build.ts', { CONTENT_DIR: join(folder, 'nothing') });
  expect(status).toBe(1);
  expect(stderr).toMatch(/nothing\/site\.yaml:1:1 缺少这个文件。/);
});

test('a port that is none is refused', () => {
  const { status, stderr } = run('start.ts', { PORT: '四千' });
  expect(status).toBe(1);
  expect(stderr).toContain('环境变量 PORT“四千”不是端口号');
});

test('content without errors is counted', () => {
  const { status, stdout } = run('check-content.ts');
  expect(status).toBe(0);
  expect(stdout).toContain('内容没有错误：17篇稿件');
});
