import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'bulletin-named-'));
  cpSync(join('tests', 'fixtures', 'second-association'), content, { recursive: true });
  const item = (title: string, body: string) =>
    `---\ntitle: ${title}\nsection: 动态\ndate: 2025-05-20\norganization: 青禾市科协\n---\n\n${body}\n`;
  const write = (id: string, text: string) =>
    writeFileSync(join(content, 'articles', '2025', `${id}.md`), text);
  write(
    'tried-1',
    item('东坡区来访', '东坡区科协来访。\n\n东坡大学校长何山致辞，主席李云里主持。'),
  );
  write('tried-2', item('座谈', '东坡大学教授何山出席。'));
});

afterEach(() => rmSync(content, { recursive: true, force: true }));

function named(...args: string[]) {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [join('scripts', 'named.ts'), ...args],
    { env: { ...process.env, CONTENT_DIR: content }, encoding: 'utf8' },
  );
  return { status, stderr, lines: stdout.trimEnd().split('\n') };
}

const withPeople = (): void =>
  writeFileSync(
    join(content, 'people.yaml'),
    '- slug: li-yunli\n  name: 李云里\n  offices: [主席]\n',
  );

describe('npm run named', () => {
  test('tells of a file what is named on which line, and who it is', () => {
    withPeople();
    const { status, lines } = named(join(content, 'articles', '2025', 'tried-1.md'));
    expect(status).toBe(0);
    expect(lines.map((line) => line.replace(/^.*tried-1\.md/u, ''))).toEqual([
      ':8 单位 东坡区科协',
      ':10 人物 何山 东坡大学校长 （还没有核对）',
      ':10 人物 李云里 主席 → li-yunli',
      '共3处。',
    ]);
  });

  test('writes what may be taken into people.yaml, one entry for one name', () => {
    withPeople();
    const { status, lines } = named('--new');
    expect(status).toBe(0);
    expect(lines.slice(2)).toEqual([
      '# 不是同一个人，就分写几条，slug 各不相同',
      '- slug: he-shan',
      '  name: 何山',
      '  offices:',
      '    - 东坡大学校长',
      '    - 东坡大学教授',
      '',
      '共2处人名还没有核对。',
    ]);
  });

  test('says what to do where nobody is listed, and where a file is none of the content', () => {
    expect(named('--new').lines).toEqual([
      '名单里还没有人：在内容文件夹里新建 people.yaml，写上一个人，再运行一次。',
    ]);
    const { status, stderr } = named('README.md');
    expect(status).toBe(1);
    expect(stderr).toContain('README.md 不是内容文件夹里的稿件。请检查文件名和路径。');
  });
});
