import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findings, folder, said } from '../check/folder.ts';
import { inTerminal } from './terminal.ts';

const NEW = join('scripts', 'new.ts');
const before = new Set(globSync('**/*.md', { cwd: join('tests/fixtures/second-association') }));

/** The articles that were not there before. */
function written(): { path: string; text: string }[] {
  return globSync('**/*.md', { cwd: folder.dir })
    .filter((path) => !before.has(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder.dir, path), 'utf8') }));
}

function newArticle(...args: string[]) {
  return spawnSync(process.execPath, [NEW, ...args], {
    env: { ...process.env, CONTENT_DIR: folder.dir },
    encoding: 'utf8',
  });
}

describe('without a terminal', () => {
  test('flags say everything, and the file passes the checks', async () => {
    const { status, stdout } = newArticle(
      ...['青禾市科协(首场)科普日', '--section', '动态', '--date', '2025-03-01'],
      ...['--organization', '东坡区科协', '--organization', '青禾市科协', '--issue', '20250301'],
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^已新建 .*articles\/2025\/20250301-x01\.md\n/);
    expect(written()[0]?.text).toMatch(
      /^---\ntitle: 青禾市科协（首场）科普日\nsection: 动态\ndate: 2025-03-01\norganization:\n {2}- 东坡区科协\n {2}- 青禾市科协\nissue: "20250301"\ndraft: true\n---\n/,
    );
    expect(await said()).toEqual([]);
  });

  test('what a pasted title has in it unseen is left out, and one of another day or withdrawn is no other', async () => {
    const pasted = newArticle(
      '\u200b青禾\u200b市科协公布\u200b暑期开放日\u200b',
      '--date',
      '2025-03-01',
    );
    expect(pasted.status).toBe(0);
    expect(newArticle('已经撤回的消息', '--date', '2025-08-03').status).toBe(0);
    expect(written().map(({ text }) => /^title: (.*)$/m.exec(text)?.[1])).toEqual([
      '青禾市科协公布暑期开放日',
      '已经撤回的消息',
    ]);
    expect((await findings()).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each([
    [[], '没有写标题。用法'],
    [['青禾', '--date', '2025-02-30'], '“2025-02-30”不是一个日期。'],
    [['青禾“科普日'], '符号 “ 没有成对：后面缺少 ”。'],
    [
      ['青禾市科协公布暑期开放日', '--date', '2025-08-01'],
      '标题与 articles/2025/20250801-x01.md 相同。同一天的同一条稿件只留一个文件，或改标题。',
    ],
    [
      ['东坡区科协举办皇后与后院里的讲座', '--date', '2022-05-01'],
      '标题与 articles/2022/20220501-x01.md 相同。',
    ],
    [['青禾', '--section', '动太'], '栏目“动太”不在 sections.yaml 里，是否想写“动态”。'],
    [['青禾', '--issue', '第三期'], '编号“第三期”不能用作网址。'],
    [['青禾', '--sektion', '动态'], '不认识的选项 --sektion。'],
  ])('%j is refused and nothing is written', (args, message) => {
    const { status, stderr } = newArticle(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(written()).toEqual([]);
  });

  test('several at once never overwrite one another', async () => {
    const titles = Array.from({ length: 6 }, (_, number) => `同时新建的第${number}篇`);
    const started = titles.map((title) =>
      spawn(process.execPath, [NEW, title, '--date', '2025-03-01'], {
        env: { ...process.env, CONTENT_DIR: folder.dir },
      }),
    );
    const statuses = await Promise.all(started.map((one) => once(one, 'exit')));
    expect(statuses.map(([status]) => status as number)).toEqual(titles.map(() => 0));
    const found = written().map(({ text }) => /^title: (.*)$/m.exec(text)?.[1]);
    expect(found.sort()).toEqual(titles);
  });
});

describe.skipIf(process.platform !== 'linux')('in a terminal', () => {
  const environment = () => ({ CONTENT_DIR: folder.dir });

  test('what is missing is asked for in Chinese, with completion by initials, and the file is opened', async () => {
    const editor = join(folder.dir, 'editor.sh');
    writeFileSync(editor, '#!/bin/sh\necho "opened $1"\n');
    chmodSync(editor, 0o755);
    const { screen, status } = await inTerminal([NEW], { ...environment(), EDITOR: editor }, [
      ['标题', '青禾 2025 年科普日\r'],
      ['栏目', '\r'],
      ['日期', '2025-02-30\r'],
      ['“2025-02-30”不是一个日期', '\u007f\u007f\u007f\u007f\u007f03-01\r'],
      ['供稿单位', 'dpq'],
      ['❯ 东坡区科协', '\r'],
      ['还有供稿单位？', '无此'],
      ['没有名称里有“无此”的单位', '\u007f\u007f'],
      ['❯ 没有了', '\r'],
      ['❯ 不属于哪一期', '第三期'],
      ['编号“第三期”不能用作网址。', '\u007f\u007f\u007f20250'],
      ['❯ 20250620', '301'],
      ['❯ 新的一期（20250301）', '\r'],
      ['现在打开文件？', 'y\r'],
    ]);
    expect(status).toBe(0);
    const [article, ...more] = written();
    expect(more).toEqual([]);
    expect(article?.text).toMatch(
      /^---\ntitle: 青禾2025年科普日\nsection: 动态\ndate: 2025-03-01\norganization:\n {2}- 东坡区科协\nissue: "20250301"\ndraft: true\n---\n/,
    );
    expect(screen).toContain(`opened ${join(folder.dir, 'articles/2025/20250301-x01.md')}`);
    expect(screen).not.toMatch(/navigate|select|Yes|No results/);
    expect(await said()).toEqual([]);
  });

  test('a title that an item of the day has is told of at once, and asked for again', async () => {
    const words = [NEW, '青禾市科协公布暑期开放日', '--section', '动态', '--date', '2025-08-01'];
    const { status } = await inTerminal([...words, '--organization', '东坡区科协'], environment(), [
      ['标题与 articles/2025/20250801-x01.md 相同。', '\r'],
      ['标题与 articles/2025/20250801-x01.md 相同。', '（续）\r'],
      ['❯ 不属于哪一期', '20240'],
      ['❯ 20240315', '\r'],
      ['现在打开文件？', 'n\r'],
    ]);
    expect(status).toBe(0);
    expect(written().map(({ text }) => /^title: (.*)$/m.exec(text)?.[1])).toEqual([
      '青禾市科协公布暑期开放日（续）',
    ]);
    expect(written()[0]?.text).toContain('issue: "20240315"');
    expect(await said()).toEqual([]);
  });

  test('what the command line said is not asked', async () => {
    const words = [NEW, '青禾科普日', '--section', '动态', '--date', '2025-03-01'];
    const { screen, status } = await inTerminal(
      [...words, '--organization', '东坡区科协', '--issue', '20240315'],
      environment(),
      [['现在打开文件？', 'n\r']],
    );
    expect(status).toBe(0);
    expect(screen).not.toMatch(/标题|栏目|日期|供稿单位|所属/);
    expect(written()).toHaveLength(1);
  });

  test('breaking off writes nothing', async () => {
    const { screen, status } = await inTerminal([NEW], environment(), [['标题', '\u0003']]);
    expect(status).toBe(1);
    expect(screen).toContain('没有答完，没有新建稿件。');
    expect(screen).not.toMatch(/ExitPrompt|at .*\.(?:ts|js):/);
    expect(written()).toEqual([]);
  });
});
