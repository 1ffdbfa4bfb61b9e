import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MAX_TITLE } from '#article/schema.ts';
import { readCorpus } from '../../scripts/bench/read-corpus.ts';

const GOOD = { title: '甲', date: '2024-03-15', org: '乙', section: '丙', body: '丁\n\n戊' };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bulletin-corpus-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function read(...lines: unknown[]) {
  const file = join(folder, 'corpus.jsonl');
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  await writeFile(file, text.join('\n'));
  return readCorpus(file);
}

test('a corpus is read line by line, empty lines, other fields and a byte order mark passed over', async () => {
  const lines = ['\uFEFF' + JSON.stringify(GOOD), '', { ...GOOD, title: '己', licence: 'CC0' }];
  expect((await read(...lines)).map(({ title }) => title)).toEqual(['甲', '己']);
});

test('a title longer than an article may have is cut', async () => {
  const [item] = await read({ ...GOOD, title: '𠮷'.repeat(MAX_TITLE + 1) });
  expect([...(item?.title ?? '')]).toHaveLength(MAX_TITLE);
});

test('every line that is no item is told with file, line, reason and remedy', async () => {
  const report = await read(
    GOOD,
    '{"title": "甲", ]',
    '[1]',
    { ...GOOD, date: '2024-02-30' },
    { ...GOOD, org: undefined, body: ' ' },
    { ...GOOD, title: '甲\n乙' },
  ).catch(String);
  const told = (report as string).replaceAll(join(folder, 'corpus.jsonl'), 'F').split('\n');
  const example = '例如 {"title":"某某区科协举办科普活动","date":"2023-08-23"';
  expect(told[0]).toContain(`F:2:16 这一行不是完整的 JSON。一行写一条，${example}`);
  expect(told[1]).toContain(`F:3:1 这一行不是一条稿件。一行写一条，${example}`);
  expect(told.slice(2)).toEqual([
    'F:4:1 “2024-02-30”不是一个日期。写成 "date": "2023-08-23" 这样。',
    'F:5:1 缺少“org”，或不是文字。写成 "org": "某某区科协" 这样。',
    'F:5:1 缺少“body”，或不是文字。写成 "body": "第一段。\\n第二段。" 这样。',
    'F:6:1 标题不是一行。写成 "title": "某某区科协举办科普活动" 这样。',
    '',
    '共 6 处需要改正，改好后再运行一次。',
  ]);
});

test('a file that is not there, empty or no text is told so', async () => {
  await expect(readCorpus(join(folder, 'none'))).rejects.toThrow(/^无法读取 .*none。请检查/);
  await expect(read('', '')).rejects.toThrow(/里没有稿件。一行写一条，例如 {/);
  await expect(read('\u0001\u0002\u0003')).rejects.toThrow(/不是文本文件/);
});
