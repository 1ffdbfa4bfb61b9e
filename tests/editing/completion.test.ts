import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent, readSoundContent } from '#collection/read.ts';
import { SUPPORT_FOLDER, writeEditorSupport } from '#editing/support.ts';
import { LanguageServer } from './language-server.ts';

const FRONT = [
  '---',
  'title: 试写一篇',
  'section: ',
  'date: 2025-3-1',
  'organization:',
  '  - ',
  'sumary: 摘要',
  '---',
  '',
  '正文。',
];

const SECTION = 2;

let project: string;
let contentDir: string;
let server: LanguageServer;
let uri: string;

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'bulletin-project-'));
  contentDir = join(project, 'content');
  cpSync(join('tests', 'fixtures', 'second-association'), contentDir, { recursive: true });
  writeFileSync(join(project, 'package.json'), '{}');
  const file = join(contentDir, 'articles', '2025', 'tried.md');
  const text = FRONT.join('\n');
  const content = await readSoundContent(contentDir, project);
  writeFileSync(file, text);
  await writeEditorSupport(content, contentDir, project);
  server = new LanguageServer();
  await server.open(project);
  uri = server.openFile(file, text);
}, 60_000);

afterAll(() => {
  server.close();
  rmSync(project, { recursive: true, force: true });
});

async function completionsAt(line: number, character: number, of = uri) {
  const answer = (await server.request('textDocument/completion', {
    textDocument: { uri: of },
    position: { line, character },
  })) as { items: { label: string; documentation?: string | { value: string } }[] };
  return answer.items;
}

test('sections are completed where one is to be written', async () => {
  expect((await completionsAt(SECTION, 9)).map(({ label }) => label)).toEqual(
    expect.arrayContaining(['动态', '活动']),
  );
});

test('a file made since is completed too, once the list of files is written anew', async () => {
  const file = join(contentDir, 'articles', '2025', 'later.md');
  const text = FRONT.join('\n').replace('试写一篇', '又写一篇');
  writeFileSync(file, text);
  const { content } = await readContent(contentDir, project);
  if (!content) throw new Error('The lists cannot be read');
  await writeEditorSupport(content, contentDir, project);
  const changed = pathToFileURL(join(project, SUPPORT_FOLDER, 'collections.json')).href;
  server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: changed, type: 2 }] });
  const later = server.openFile(file, text);
  const labels = async (): Promise<string[]> =>
    (await completionsAt(SECTION, 9, later)).map(({ label }) => label);
  await expect.poll(labels, { timeout: 20_000 }).toContain('动态');
});

test('organizations are completed in a list, aliases too', async () => {
  const labels = (await completionsAt(5, 4)).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['东坡区科协', '青禾市科学技术协会']));
});

test('fields are completed with their Chinese names and an example', async () => {
  const items = await completionsAt(6, 0);
  const summary = items.find(({ label }) => label === 'summary');
  expect(JSON.stringify(summary?.documentation)).toContain('写一两句话，例如 summary:');
  expect(items.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['correction', 'withdrawn']),
  );
});

test('hovering over a field tells what it is', async () => {
  const hover = (await server.request('textDocument/hover', {
    textDocument: { uri },
    position: { line: 3, character: 2 },
  })) as { contents: { value: string } };
  expect(hover.contents.value).toContain('写事情发生的第一天，年-月-日');
});

test('a field that is none and a date that is none are marked', async () => {
  const answer = (await server.request('textDocument/diagnostic', {
    textDocument: { uri },
  })) as { items: { range: { start: { line: number } } }[] };
  const lines = answer.items.map(({ range }) => range.start.line);
  expect(lines).toEqual(expect.arrayContaining([3, 6]));
});
