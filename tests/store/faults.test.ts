import { constants, rmSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type FileSystem from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { commit } from '#store/commit.ts';
import { settleContent } from '#store/settle.ts';
import { UsageError } from '#source/usage-error.ts';
import { makeContentFolder, type ContentFolder } from './content-folder.ts';

/** The disk, which fails from one call on: for that call alone, or for good as when the process is gone. */
const disk = vi.hoisted(() => {
  let calls = 0;
  let fails: (call: number) => boolean = () => false;
  let code = 'ENOSPC';
  return {
    plan(when: (call: number) => boolean, as = 'ENOSPC'): void {
      [calls, fails, code] = [0, when, as];
    },
    get calls(): number {
      return calls;
    },
    call(path: unknown): void {
      if (fails(++calls)) throw Object.assign(new Error(code), { code, path: String(path) });
    },
  };
});

vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof FileSystem>();
  const failing =
    <Rest extends unknown[], T>(run: (...args: Rest) => Promise<T>) =>
    async (...args: Rest): Promise<T> => {
      disk.call(args[0]);
      return run(...args);
    };
  return {
    ...fs,
    mkdir: failing(fs.mkdir),
    rename: failing(fs.rename),
    rm: failing(fs.rm),
    rmdir: failing(fs.rmdir),
    link: failing(fs.link),
    copyFile: failing(fs.copyFile),
    async open(path: string, flags: string | number): Promise<FileHandle> {
      disk.call(path);
      const file = await fs.open(path, flags);
      const [write, sync] = [file.writeFile.bind(file), file.sync.bind(file)];
      if (flags === constants.O_RDONLY) return file;
      file.writeFile = async (content: string | Uint8Array) => {
        disk.call(path);
        await write(content);
      };
      file.sync = async () => {
        disk.call(path);
        await sync();
      };
      return file;
    },
  };
});

const BEFORE = {
  'organizations.yaml': '- 甲\n',
  'articles/2023/1-01.md': '旧稿',
  'bulletins/1/source.txt': '旧文',
  'bulletins/1/notes.md': '编辑的笔记',
};

const CHANGES = [
  { path: 'organizations.yaml', content: '- 甲\n- 乙\n' },
  { path: 'articles/2023/1-01.md', content: '新稿' },
  { path: 'articles/2024/1-02.md', content: '又一篇' },
  { path: 'bulletins/1/source.txt', content: undefined },
  { path: 'bulletins/1/source.docx', content: Uint8Array.of(0x50, 0x4b, 3, 4) },
];

const run = (folder: ContentFolder): Promise<void> =>
  commit(folder.dir, CHANGES, folder.read, { what: '1', patience: 0 });

/** How many calls a commit makes, and what it leads to. */
async function wholeRun(): Promise<{ calls: number; after: Record<string, string> }> {
  const folder = makeContentFolder(BEFORE);
  disk.plan(() => false);
  await run(folder);
  const result = { calls: disk.calls, after: folder.tree() };
  folder.remove();
  return result;
}

beforeEach(() => disk.plan(() => false));

describe('whichever call to the disk fails,', () => {
  test.each(['ENOSPC', 'EACCES', 'EPERM', 'EROFS'])(
    'with %s, the content stays as it was or is finished, and the message says why',
    async (code) => {
      const { calls, after } = await wholeRun();
      expect(calls).toBeGreaterThan(20);
      for (let at = 1; at <= calls; at++) {
        const folder = makeContentFolder(BEFORE);
        const before = folder.tree();
        disk.plan((call) => call === at, code);
        const error = await run(folder).catch((thrown: unknown) => thrown);
        disk.plan(() => false);
        // A call may fail for which there is another way, such as a copy for a link.
        if (error === undefined) expect(folder.tree()).toEqual(after);
        else {
          expect(error).toBeInstanceOf(UsageError);
          expect((error as Error).message).toMatch(/磁盘已满|没有写入的权限|系统不让写|只读/);
          expect(await settleContent(folder.dir)).toBeUndefined();
          expect(folder.tree()).toEqual(before);
        }
        folder.remove();
      }
    },
  );

  test('and all after it, as when the power goes, the next command finishes it or takes it back', async () => {
    const { calls, after } = await wholeRun();
    const ends = { before: 0, after: 0 };
    for (let at = 1; at <= calls; at++) {
      const folder = makeContentFolder(BEFORE);
      const before = folder.tree();
      disk.plan((call) => call >= at);
      const error = await run(folder).catch((thrown: unknown) => thrown);
      disk.plan(() => false);
      const said = await settleContent(folder.dir);
      const end = JSON.stringify(folder.tree()) === JSON.stringify(after) ? 'after' : 'before';
      if (end === 'before') expect(folder.tree()).toEqual(before);
      if (error && end === 'after') expect(said).toContain('已接着写完');
      ends[end]++;
      folder.remove();
    }
    // Both really happen.
    expect(ends.before).toBeGreaterThan(5);
    expect(ends.after).toBeGreaterThan(5);
  });

  test('the settling itself can fail anywhere and be done again', async () => {
    const { calls, after } = await wholeRun();
    const middle = calls - 6;
    for (let at = 1; at <= 12; at++) {
      const folder = makeContentFolder(BEFORE);
      disk.plan((call) => call >= middle);
      await expect(run(folder)).rejects.toThrow('下一个命令');
      disk.plan((call) => call >= at);
      await settleContent(folder.dir).catch(() => undefined);
      disk.plan(() => false);
      await settleContent(folder.dir);
      expect(folder.tree()).toEqual(after);
      folder.remove();
    }
  });
});

describe('a file that an editor changes after the interruption', () => {
  /** The disk stops once the list has been put in its place. */
  const interrupted = async (): Promise<ContentFolder> => {
    const folder = makeContentFolder(BEFORE);
    disk.plan(() => String(folder.read('organizations.yaml')).includes('乙'));
    await run(folder).catch(() => undefined);
    disk.plan(() => false);
    return folder;
  };

  test('is kept and named, and the rest is finished', async () => {
    const folder = await interrupted();
    folder.put('articles/2023/1-01.md', '编辑改的稿');
    const said = await settleContent(folder.dir);
    expect(said).toContain('保留：articles/2023/1-01.md');
    expect(String(folder.read('articles/2023/1-01.md'))).toBe('编辑改的稿');
    expect(String(folder.read('articles/2024/1-02.md'))).toBe('又一篇');
    expect(folder.tree()['.import']).toBeUndefined();
    folder.remove();
  });

  test('is not brought back if it was taken away', async () => {
    const folder = await interrupted();
    rmSync(join(folder.dir, 'organizations.yaml'));
    await settleContent(folder.dir);
    expect(folder.read('organizations.yaml')).toBeUndefined();
    expect(String(folder.read('articles/2023/1-01.md'))).toBe('新稿');
    folder.remove();
  });
});
