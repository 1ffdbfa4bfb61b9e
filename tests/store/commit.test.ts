import { mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentChanged } from '#store/change.ts';
import { commit } from '#store/commit.ts';
import { takeHold } from '#store/lock.ts';
import { settleContent } from '#store/settle.ts';
import { makeContentFolder, type ContentFolder } from './content-folder.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = makeContentFolder({ 'sections.yaml': '甲', 'bulletins/1/source.txt': '旧' });
});
afterEach(() => folder.remove());

const write = (changes: Record<string, string | undefined>, seen = folder.read) =>
  commit(
    folder.dir,
    Object.entries(changes).map(([path, content]) => ({ path, content })),
    seen,
    { what: '1', patience: 200 },
  );

describe('a commit', () => {
  test('makes, replaces and takes away files, and leaves nothing of its own', async () => {
    await write({
      'sections.yaml': '乙',
      'articles/2023/1-01.md': '丙',
      'bulletins/1/source.txt': undefined,
    });
    expect(folder.tree()).toEqual({
      articles: '/',
      'articles/2023': '/',
      'articles/2023/1-01.md': '丙',
      bulletins: '/',
      'bulletins/1': '/',
      'sections.yaml': '乙',
    });
  });

  test('tells how far it is: all only once nothing is left to do', async () => {
    const told: string[] = [];
    const changes = ['a.md', 'b.md'].map((path) => ({ path, content: '新' }));
    await commit(folder.dir, changes, folder.read, {
      what: '1',
      progress: (step, done, total) => {
        const there = changes.filter(({ path }) => folder.read(path)).length;
        const ended = folder.read('.import/journal.json') === undefined;
        told.push(`${step} ${done}/${total}, ${there} there${ended ? '' : ', not ended'}`);
      },
    });
    expect(told).toEqual([
      'ready 1/2, 0 there',
      'ready 2/2, 0 there',
      'placed 0/2, 0 there, not ended',
      'placed 1/2, 1 there, not ended',
      'placed 2/2, 2 there',
    ]);
  });

  test('refuses what has changed since it was worked out, and changes nothing', async () => {
    const before = folder.tree();
    const stale = write({ 'articles/1.md': '新', 'sections.yaml': '乙' }, () => undefined);
    await expect(stale).rejects.toThrow(ContentChanged);
    expect(folder.tree()).toEqual(before);
  });

  test('waits for another that holds the folder, then refuses', async () => {
    const release = await takeHold(join(folder.dir, '.import'), 0);
    await expect(write({ 'a.md': '新' })).rejects.toThrow('另一个命令正在写入');
    const waiting = write({ 'a.md': '新' });
    setTimeout(() => release?.(false), 80);
    await waiting;
    expect(folder.read('a.md')?.toString()).toBe('新');
    expect(folder.tree()['.import']).toBeUndefined();
  });

  test('of nothing touches nothing', async () => {
    const before = statSync(folder.dir, { bigint: true }).mtimeNs;
    await write({});
    expect(statSync(folder.dir, { bigint: true }).mtimeNs).toBe(before);
  });
});

describe('no path leads out of the content folder:', () => {
  test.each([
    '../outside.md',
    'articles/../../outside.md',
    '/etc/outside.md',
    'C:/outside.md',
    'articles\\..\\..\\outside.md',
    '',
    '.',
    'articles//a.md',
    'a\u0000.md',
    'articles/con.md',
    'nul',
    'bulletins/x. /a',
  ])('%j', async (path) => {
    const before = folder.tree();
    await expect(write({ [path]: '坏', 'a.md': '好' })).rejects.toThrow('不能用作');
    expect(folder.tree()).toEqual(before);
  });

  test('not through a link, be it that of a folder or of our own', async () => {
    const outside = makeContentFolder();
    try {
      symlinkSync(outside.dir, join(folder.dir, 'articles'));
      await expect(write({ 'articles/2023/a.md': '坏' })).rejects.toThrow('之外的链接');
      symlinkSync(outside.dir, join(folder.dir, '.import'));
      await expect(write({ 'a.md': '坏' })).rejects.toThrow('应当是导入用的文件夹');
      await expect(settleContent(folder.dir)).rejects.toThrow('应当是导入用的文件夹');
      expect(outside.tree()).toEqual({});
    } finally {
      outside.remove();
    }
  });

  test('a link to another place of the content folder is followed', async () => {
    mkdirSync(join(folder.dir, 'kept'));
    symlinkSync('kept', join(folder.dir, 'articles'));
    await write({ 'articles/a.md': '新' });
    expect(folder.read('kept/a.md')?.toString()).toBe('新');
  });

  test('a link in place of a file is replaced and not followed', async () => {
    const outside = makeContentFolder({ 'secret.md': '外' });
    try {
      symlinkSync(join(outside.dir, 'secret.md'), join(folder.dir, 'a.md'));
      await write({ 'a.md': '新' });
      expect(outside.read('secret.md')?.toString()).toBe('外');
      expect(folder.read('a.md')?.toString()).toBe('新');
    } finally {
      outside.remove();
    }
  });

  test('not by a journal that someone made up', async () => {
    mkdirSync(join(folder.dir, '.import', 'new'), { recursive: true });
    writeFileSync(join(folder.dir, '.import', 'new', '0'), '坏');
    const entries = [{ path: '../outside.md', before: null, after: '0'.repeat(64) }];
    const journal = { direction: 'finish', what: '1', folders: [], entries };
    writeFileSync(join(folder.dir, '.import', 'journal.json'), JSON.stringify(journal));
    await expect(settleContent(folder.dir)).rejects.toThrow('不能用作');
  });
});

test('a folder that cannot be made is told of at once, and is not taken for one that is held', async () => {
  await expect(takeHold(join(folder.dir, 'gone', '.import'), 0)).rejects.toThrow('ENOENT');
});

describe('settling', () => {
  test('has nothing to do in a sound folder', async () => {
    const before = folder.tree();
    expect(await settleContent(folder.dir)).toBeUndefined();
    expect(folder.tree()).toEqual(before);
  });

  test('takes away what was left before anything was changed', async () => {
    const before = folder.tree();
    folder.put('.import/new/0', '半');
    expect(await settleContent(folder.dir)).toContain('已撤回');
    expect(folder.tree()).toEqual(before);
  });

  test('says what to do where the journal cannot be read', async () => {
    folder.put('.import/journal.json', '{');
    await expect(settleContent(folder.dir)).rejects.toThrow('读不懂');
    expect(folder.read('.import/journal.json')).toBeDefined();
  });

  test('reads on while another makes changes ready, and waits while it puts them in place', async () => {
    const release = await takeHold(join(folder.dir, '.import'), 0);
    expect(await settleContent(folder.dir, 0)).toBeUndefined();
    const journal = { direction: 'finish', what: '1', folders: [], entries: [] };
    folder.put('.import/journal.json', JSON.stringify(journal));
    await expect(settleContent(folder.dir, 100)).rejects.toThrow('另一个命令正在写入');
    release?.(true);
    expect(await settleContent(folder.dir)).toContain('已接着写完');
  });
});
