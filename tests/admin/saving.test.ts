import { describe, expect, test } from 'vitest';
import { articleFormat, FILE_TEXT } from '#admin/article-format.ts';
import { formFields } from '#admin/form.ts';
import { articleSaving, type SavedEntry } from '#admin/saving.ts';
import { formSurroundings } from '#admin/surroundings.ts';
import { UNKNOWN_ADDRESSES } from '#check/addresses.ts';

const choices = { sections: ['动态'], organizations: ['青禾市科协'], issues: [], aliasOf: {} };
const format = articleFormat(formFields(choices), choices);
const PATH = 'content/articles/2024/20240315-x01.md';
const FILE =
  '---\ntitle: 旧的标题\nsection: 动态\ndate: 2024-03-15\norganization: 青禾市科协\n---\n正文。\n';

/** A folder with one file or none, and the form that works on it; without a folder it works on a Git host. */
function formOn(files: Record<string, string> | undefined) {
  const readFile = (path: string) => Promise.resolve(files && { text: files[path] });
  const surroundings = formSurroundings({
    ...{ listed: UNKNOWN_ADDRESSES, folder: 'content/articles', readFile },
    namesIn: () => Promise.resolve(files && []),
  });
  const { preSave, toFile, postSave } = articleSaving(format, readFile, surroundings);
  return async (values: Record<string, unknown>, newRecord = false): Promise<string> => {
    const entry: SavedEntry = {
      get: (name) => ({ path: PATH, newRecord, data: undefined })[name],
      getIn: ([, name]) => values[name ?? ''],
    };
    await preSave(entry);
    const text = await toFile(values);
    if (files) files[PATH] = text;
    postSave();
    return text;
  };
}

const opened = (text: string) => ({ ...format.toForm(text) });
const told = (words: string) =>
  expect.objectContaining({
    message: 'saving_failed',
    cause: expect.objectContaining({ message: expect.stringContaining(words) as string }) as Error,
  }) as Error;

describe('saving', () => {
  test('a change, and another one from what the first has left', async () => {
    const values = opened(FILE);
    const save = formOn({ [PATH]: FILE });
    expect(await save({ ...values, title: '新的标题' })).toBe(FILE.replace('旧', '新'));
    expect(await save({ ...values, title: '新的标题', body: '新的正文。' })).toBe(
      FILE.replace('旧', '新').replace('正文', '新的正文'),
    );
  });

  test('keeps line ends and a byte order mark, which Sveltia CMS takes from what it reads', async () => {
    const there = `\uFEFF${FILE.replaceAll('\n', '\r\n')}`;
    const save = formOn({ [PATH]: there });
    expect(await save({ ...opened(FILE), title: '新的标题' })).toBe(there.replace('旧', '新'));
  });

  test('a change on a Git host, where there is no folder', async () => {
    const save = formOn(undefined);
    expect(await save({ ...opened(FILE), title: '新的标题' })).toBe(FILE.replace('旧', '新'));
  });

  test('refuses a new item where a file stands, and a change to a file that changed or went', async () => {
    const values = opened(FILE);
    await expect(formOn({ [PATH]: FILE })(values, true)).rejects.toEqual(told('已经有了'));
    const elsewhere = formOn({ [PATH]: `${FILE}又一段。\n` });
    await expect(elsewhere(values)).rejects.toEqual(told('在别处改过'));
    await expect(formOn({})(values)).rejects.toEqual(told('在别处改过'));
  });

  test('tells what the project would refuse in the words it has', async () => {
    const save = formOn({ [PATH]: FILE });
    await expect(save({ ...opened(FILE), date: '2024-02-30' })).rejects.toEqual(
      told('不是一个日期'),
    );
  });

  test.each([
    ['![](a/图.png)', '图片没有文字说明'],
    ['见[通知](http://localhost:4321/about/)。', '见[通知](/about/)。'],
    ['见[通知](C:\\\\通知.pdf)。', '指向自己电脑上的文件'],
    ['见[上文](#p9)。', '本篇只有1段'],
  ])('tells of %s, for which no folder need be known', async (body, words) => {
    const saved = formOn({ [PATH]: FILE })({ ...opened(FILE), body });
    if (words.startsWith('见')) expect(await saved).toContain(words);
    else await expect(saved).rejects.toEqual(told(words));
  });

  test('takes nothing of another file into a new one', async () => {
    const values = { ...opened(FILE), [FILE_TEXT]: JSON.stringify('# 别的文件') };
    expect(await formOn({})(values, true)).toMatch(/^---\ntitle: 旧的标题\n/);
  });
});
