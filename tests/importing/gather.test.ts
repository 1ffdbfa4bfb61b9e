import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gatherFiles } from '#importing/gather.ts';
import { REVIEW_GENERATOR } from '#importing/review-page.ts';
import { makeContentFolder, type ContentFolder } from '../store/content-folder.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = makeContentFolder({
    '来稿/第10期.txt': '',
    '来稿/第9期.txt': '',
    '来稿/去年/第1期.PDF': '',
    '来稿/照片.png': '',
    '来稿/.隐藏.txt': '',
    '来稿/~$第9期.docx': '',
    'content/bulletins/20230823/source.txt': '',
  });
});
afterEach(() => folder.remove());

const gather = async (...paths: string[]) => {
  const asked = paths.map((path) => join(folder.dir, path));
  const found = await gatherFiles(asked, join(folder.dir, 'content'));
  const short = (path: string): string => relative(folder.dir, path).replaceAll('\\', '/');
  return {
    ...found,
    files: found.files.map(short),
    inFolders: [...found.inFolders].map(short),
  };
};

describe('gathering what to import', () => {
  test('takes what can be read in a folder and those within, by number and name', async () => {
    const { files, skipped, refusals } = await gather('来稿');
    expect(files).toEqual(['来稿/第9期.txt', '来稿/第10期.txt', '来稿/去年/第1期.PDF']);
    expect(refusals).toEqual([]);
    expect(skipped.join('\n')).toMatch(/照片\.png（不是文本、PDF 或 Word）/);
    expect(skipped.join('\n')).toMatch(/\.隐藏\.txt（隐藏文件）/);
    expect(skipped.join('\n')).toMatch(/~\$第9期\.docx（隐藏文件）/);
  });

  test('takes a file once, however it is named', async () => {
    symlinkSync(join(folder.dir, '来稿', '第9期.txt'), join(folder.dir, '来稿', '又是第9期.txt'));
    const { files, inFolders } = await gather('来稿/第9期.txt', '来稿', '来稿/../来稿/第9期.txt');
    expect(files).toHaveLength(3);
    expect(inFolders).toEqual(files.filter((file) => file !== '来稿/第9期.txt'));
    expect((await gather('来稿', '来稿/第9期.txt')).inFolders).toEqual(inFolders);
  });

  test('passes over the content folder, and does not follow a link round', async () => {
    symlinkSync(folder.dir, join(folder.dir, '来稿', '回'));
    const { files, skipped } = await gather('.');
    expect(files).toHaveLength(3);
    expect(skipped.join('\n')).toMatch(/content（内容文件夹/);
    expect((await gather('content/bulletins')).files).toEqual([]);
    expect((await gather('content/bulletins/20230823/source.txt')).files).toHaveLength(1);
  });

  test('takes a file that is named whatever its ending, and names every one that is not there', async () => {
    mkdirSync(join(folder.dir, '空'));
    const { files, refusals } = await gather('来稿/照片.png', '没有.txt', '也没有.txt', '空');
    expect(files).toEqual(['来稿/照片.png']);
    expect(refusals.map(({ message }) => message)).toEqual([
      '找不到文件。请检查文件名和路径。',
      '找不到文件。请检查文件名和路径。',
    ]);
  });

  test('takes documents that cannot be read as they are, so that their remedy is told', async () => {
    for (const ending of ['doc', 'wps', 'RTF', 'ofd', 'odt']) {
      writeFileSync(join(folder.dir, '来稿', `旧.${ending}`), '');
    }
    const { files, skipped } = await gather('来稿');
    expect(files.filter((file) => file.includes('旧'))).toHaveLength(5);
    expect(skipped.join('\n')).not.toContain('旧');
  });

  test('tells by its content what a file without an ending is', async () => {
    const write = (name: string, bytes: string | Uint8Array): void =>
      writeFileSync(join(folder.dir, '来稿', name), bytes);
    write('文本', '青川县科协举办讲座。');
    write('简报2024.3.5', '青川县科协举办讲座。');
    write('文档', '%PDF-1.7\n');
    write('图片', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a));
    const { files, skipped } = await gather('来稿');
    expect(files).toEqual(expect.arrayContaining(['来稿/文本', '来稿/简报2024.3.5', '来稿/文档']));
    expect(files).not.toContain('来稿/图片');
    expect(skipped.join('\n')).toMatch(/图片（不是文本、PDF 或 Word）/);
  });

  test('passes over what lies in folders of files and is no bulletin, and names it', async () => {
    for (const name of ['README.md', 'LICENSE', 'LICENSE-2.0', 'changes.markdown']) {
      writeFileSync(join(folder.dir, '来稿', name), 'Permission is hereby granted.');
    }
    writeFileSync(join(folder.dir, '来稿', '说明.md'), '青川县科协的来稿放在这里。');
    const { files, skipped } = await gather('来稿');
    expect(files.filter((file) => !/第\d+期/.test(file))).toEqual([]);
    for (const name of ['README.md', 'LICENSE', 'LICENSE-2.0', 'changes.markdown', '说明.md']) {
      expect(skipped.join('\n')).toContain(`${name}（不像简报。要导入，请直接写这个文件）`);
    }
    expect((await gather('来稿/说明.md')).files).toEqual(['来稿/说明.md']);
  });

  test('passes over pages to check a split by without a word, and over no other page', async () => {
    const page = join(folder.dir, '来稿', '第9期.txt.review.html');
    const silent = async () => !(await gather('来稿')).skipped.join('\n').includes('review.html');
    writeFileSync(page, `<meta name="generator" content="${REVIEW_GENERATOR}">`);
    expect(await silent()).toBe(true);
    writeFileSync(page, '编辑的网页');
    expect(await silent()).toBe(false);
  });
});
