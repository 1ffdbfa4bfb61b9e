import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { article, folder } from '../check/folder.ts';

function check(...args: string[]) {
  return spawnSync(process.execPath, [join('scripts', 'check-content.ts'), ...args], {
    env: { ...process.env, CONTENT_DIR: folder.dir },
    encoding: 'utf8',
  });
}

test('all problems of all files are told at once, with place, reason and remedy', () => {
  article('在 5 月', {}, 'a');
  article('他说“好。', { title: '另一篇' }, 'b');
  const { status, stderr } = check();
  expect(status).toBe(1);
  expect(stderr).toMatch(/articles\/2025\/a\.md:8:2 “在”和“5”之间有空格。删去空格；.*。\n/);
  expect(stderr).toMatch(/articles\/2025\/b\.md:8:3 符号 “ 没有成对：后面缺少 ”。在.*补上 ”。\n/);
  expect(stderr).toContain(
    '共 3 处需要改正。\n其中 2 处可以自动改正：npm run check:content -- --fix',
  );
});

test('--fix mends what has one right answer, shows each line, and leaves the rest to be told', () => {
  const path = join(folder.dir, article('在 5 月,他说“好。\n\n同心 奋进。'));
  const { status, stderr } = check('--fix');
  expect(readFileSync(path, 'utf8')).toMatch(/\n\n在5月，他说“好。\n\n同心 奋进。\n$/);
  expect(stderr).toContain('tried.md:8\n- 在 5 月,他说“好。\n+ 在5月，他说“好。\n');
  expect(stderr).toContain('tried.md:8:7 符号 “ 没有成对');
  expect(stderr).toContain('tried.md:10:3 提醒：“心”和“奋”之间有空格');
  expect(status).toBe(1);
});

test('--fix writes no file in which there is nothing to mend', () => {
  const path = join(folder.dir, article('好。'));
  const before = Buffer.from(`\uFEFF${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`);
  writeFileSync(path, before);
  expect(check('--fix').status).toBe(0);
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('--format json prints the findings and nothing else', () => {
  article('在 5月。');
  const { status, stdout } = check('--format', 'json');
  expect(status).toBe(1);
  const { findings } = JSON.parse(stdout) as { findings: Record<string, unknown>[] };
  expect(findings).toEqual([
    {
      severity: 'error',
      file: expect.stringMatching(/articles\/2025\/tried\.md$/) as string,
      line: 8,
      column: 2,
      endColumn: 3,
      code: 'space-beside-han',
      reason: '“在”和“5”之间有空格',
      remedy: '删去空格；汉字与字母、数字之间的空隙由网页排版',
      edit: { line: 8, column: 2, endColumn: 3, text: '' },
    },
  ]);
});

test('--format sarif prints a log that names rule, place and fix of each', () => {
  article('在 5月。', { date: '2999-01-01' });
  const { status, stdout } = check('--format', 'sarif');
  expect(status).toBe(1);
  const { version, runs } = JSON.parse(stdout) as Log;
  const [run] = runs;
  expect(version).toBe('2.1.0');
  expect(run?.tool.driver.rules).toEqual([{ id: 'future-date' }, { id: 'space-beside-han' }]);
  expect(run?.results?.map(({ level, ruleIndex }) => [level, ruleIndex])).toEqual([
    ['warning', 0],
    ['error', 1],
  ]);
  const [warning, error] = run?.results ?? [];
  expect(warning?.message.text).toMatch(/^日期 2999-01-01 比今天/);
  expect(error?.locations?.[0]?.physicalLocation?.region).toEqual({
    startLine: 8,
    startColumn: 2,
    endLine: 8,
    endColumn: 3,
  });
  expect(error?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent?.text).toBe('');
});

test('a warning alone is no failure', () => {
  article('正文。', { date: '2999-01-01' });
  const { status, stdout, stderr } = check();
  expect(status).toBe(0);
  expect(stderr).toContain('tried.md:4:7 提醒：日期 2999-01-01 比今天');
  expect(stdout).toContain('内容没有错误：18篇稿件，0期简报。有 1 处提醒。');
});

test('a format there is none of is refused', () => {
  const { status, stderr } = check('--format', 'xml');
  expect(status).toBe(1);
  expect(stderr).toBe('没有“xml”这种格式。--format 写 text、json、sarif。\n');
});
