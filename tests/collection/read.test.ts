import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '#collection/read.ts';
import { formatDiagnostic } from '#source/diagnostic.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'bulletin-content-'));
  cpSync(join('tests', 'fixtures', 'second-association'), dir, { recursive: true });
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

function change(file: string, from: string, to: string): void {
  const path = join(dir, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

async function said(): Promise<string[]> {
  const { diagnostics, unusedTerms } = await readContent(dir, dir);
  return [...diagnostics, ...unusedTerms()].map(formatDiagnostic);
}

test('a content folder that is right has nothing said of it', async () => {
  expect(await said()).toEqual([]);
});

test('names in site.yaml that are in no list are found where they stand', async () => {
  change('site.yaml', 'publisher: 青禾市科协', 'publisher: 青苗市科协');
  change('site.yaml', 'defaultSection: 动态', 'defaultSection: 新闻');
  expect(await said()).toEqual([
    expect.stringMatching(/^site\.yaml:6:17 默认栏目“新闻”不在 sections\.yaml 里。/),
    expect.stringMatching(/^site\.yaml:3:12 编印单位“青苗市科协”不在 organizations\.yaml 里。/),
  ]);
});

test('a name or alias that two organizations have is refused', async () => {
  change('organizations.yaml', 'name: 西坡区科协', 'name: 东坡区科协');
  expect((await said())[0]).toMatch(/^organizations\.yaml:8:9 “东坡区科协”出现了两次。/);
});

test('two files of one name would have one address', async () => {
  cpSync(join(dir, 'articles/2024/20240315-01.md'), join(dir, 'articles/2025/20240315-01.md'));
  expect((await said())[0]).toMatch(
    /^articles\/2025\/20240315-01\.md:1:1 文件名与 articles\/2024\/20240315-01\.md 相同/,
  );
});

test('broken YAML is told once, and an empty list as a list', async () => {
  writeFileSync(join(dir, 'sections.yaml'), '');
  change('organizations.yaml', '- slug: qinghe', '- slug: [qinghe');
  const messages = await said();
  expect(messages).toHaveLength(2);
  expect(messages[0]).toMatch(/^sections\.yaml:1:1 这里应是一条一条的列表。/);
  expect(messages[1]).toMatch(/^organizations\.yaml:\d+:\d+ /);
});
