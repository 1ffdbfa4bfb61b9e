import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importPending } from '#importing/pending.ts';
import { putLists } from '../store/content-folder.ts';

let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'bulletin-pending-'));
  putLists(content);
});

afterEach(() => rmSync(content, { recursive: true, force: true }));

function putSource(issue: string, text: string, name = 'source.txt'): void {
  mkdirSync(join(content, 'bulletins', issue), { recursive: true });
  writeFileSync(join(content, 'bulletins', issue, name), text);
}

const doneIn = async (): Promise<string[]> =>
  (await importPending(content, content)).done.map(({ bulletin }) => bulletin.issue.id);

test('a content folder without bulletins has none waiting', async () => {
  expect(await importPending(content, content)).toEqual({ done: [], failed: [] });
});

test('a source that lies in a folder of its own is imported once, under the folder’s name and day', async () => {
  putSource('20230901', '某区科协举办天文夜活动\n近日，天文夜活动举办。\n');
  putSource('tekan-1', '某区科协举办科普讲座\n2023年8月20日，讲座举办。\n');
  const { done } = await importPending(content, content);
  expect(done.map(({ bulletin }) => [bulletin.issue.id, bulletin.issue.date])).toEqual([
    ['20230901', '2023-09-01'],
    ['tekan-1', '2023-08-20'],
  ]);
  expect(existsSync(join(content, 'articles', '2023', '20230901-01.md'))).toBe(true);
  expect(await doneIn()).toEqual([]);
});

test('articles that were taken away while their issue stayed are made again', async () => {
  putSource('20230901', '某区科协举办天文夜活动\n近日，天文夜活动举办。\n');
  await doneIn();
  rmSync(join(content, 'articles'), { recursive: true });
  expect(await doneIn()).toEqual(['20230901']);
  expect(existsSync(join(content, 'articles', '2023', '20230901-01.md'))).toBe(true);
});

test('a source that cannot be imported is named and stops no other', async () => {
  putSource('20230901', '%PDF-1.7 ');
  putSource('20230902', '某区科协举办天文夜活动\n近日，天文夜活动举办。\n');
  const { done, failed } = await importPending(content, content);
  expect(done).toHaveLength(1);
  expect(failed).toMatchObject([{ file: 'bulletins/20230901/source.txt' }]);
  expect(failed[0]?.message).toMatch(/PDF/);
});

test('a source is taken up whatever its form, by what is in it', async () => {
  putSource('20230901', '%PDF-1.7 ', 'source.pdf');
  putSource('20230902', 'PK\u0003\u0004', 'source.docx');
  putSource('20230903', '某区科协举办天文夜活动\n近日，天文夜活动举办。\n', 'source.TXT');
  putSource('20230904', '编辑的笔记', 'notes.txt');
  const { done, failed } = await importPending(content, content);
  expect(failed.map(({ file }) => file)).toEqual([
    'bulletins/20230901/source.pdf',
    'bulletins/20230902/source.docx',
  ]);
  expect(done.map(({ bulletin }) => bulletin.issue.id)).toEqual(['20230903']);
});

test('of several sources the one the issue was imported from is taken; without that, none', async () => {
  putSource('20230901', '某区科协举办天文夜活动\n近日，天文夜活动举办。\n');
  await doneIn();
  rmSync(join(content, 'articles'), { recursive: true });
  putSource('20230901', '%PDF-1.7 ', 'source.pdf');
  putSource('20230902', '某区科协举办科普讲座\n近日，科普讲座举办。\n');
  putSource('20230902', '%PDF-1.7 ', 'source.pdf');
  const { done, failed } = await importPending(content, content);
  expect(done.map(({ bulletin }) => bulletin.issue.id)).toEqual(['20230901']);
  expect(failed[0]?.message).toContain('有几份原文（source.pdf、source.txt）');
});
