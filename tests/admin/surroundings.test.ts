import { describe, expect, test } from 'vitest';
import { articleFormat } from '#admin/article-format.ts';
import { formFields } from '#admin/form.ts';
import { formSurroundings } from '#admin/surroundings.ts';
import { listedAddresses } from '#check/addresses.ts';

const choices = { sections: ['动态'], organizations: ['青禾市科协'], issues: [], aliasOf: {} };
const format = articleFormat(formFields(choices), choices);
const FOLDER = 'content/articles';
const PATH = `${FOLDER}/2024/20240315-x01.md`;

const file = (title: string, more = '', body = '正文。'): string =>
  `---\ntitle: ${title}\nsection: 动态\ndate: 2024-03-15\norganization: 青禾市科协\n${more}---\n\n${body}\n`;

const listed = listedAddresses({
  origin: 'https://example.org',
  fixed: ['/', '/about/', '/search/'],
  pages: [
    ...['/', '/about/', '/search/', '/favicon.svg', '/sections/dongtai/', '/issues/20240301/'],
    ...['/articles/20240301-01/', '/articles/20240301-01/source/', '/articles/20240301-02/'],
  ],
  drafts: ['/articles/20240302-x01/'],
});

/** What the form had read when it was opened. */
const READ = {
  [`${FOLDER}/2024/20240301-01.md`]: file('第一条'),
  [`${FOLDER}/2024/20240302-x01.md`]: file('原是草稿'),
  [`${FOLDER}/2024/20240303-x01.md`]: file('新的草稿', 'draft: true\n'),
  [`${FOLDER}/2024/20240304-x01.md`]: file('生成以后加的', 'issue: "20240304"\n'),
};

/**
 * What saving a body says; the file it makes where nothing.
 *
 * @param since the files that were put into the folder after it was read; none on a Git host
 */
async function saved(
  body: string,
  since: Record<string, string> | 'host' = {},
  title = '新的一条',
  more = '',
): Promise<string> {
  const isHost = since === 'host';
  const files: Record<string, string> = isHost ? {} : { ...READ, ...since };
  const { note, around } = formSurroundings({
    listed,
    folder: FOLDER,
    readFile: (path) => Promise.resolve(isHost ? undefined : { text: files[path] }),
    namesIn: (folder) => {
      const below = Object.keys(files).filter((path) => path.startsWith(`${folder}/`));
      return Promise.resolve(
        isHost ? undefined : below.map((path) => path.slice(folder.length + 1)),
      );
    },
  });
  for (const [path, text] of Object.entries(READ)) note(path, format.toForm(text));
  const values = format.toForm(file(title, more, body));
  const found = await around(PATH, values, format.toForm);
  try {
    return format.toFile(values, undefined, PATH, found);
  } catch (error) {
    return (error as Error).message;
  }
}
const onHost = (body: string): Promise<string> => saved(body, 'host');

describe('what links and pictures in a form lead to', () => {
  test.each([
    ['/sections/dongtai/'],
    ['/about/?a#b'],
    ['https://example.org/about/'],
    ['https://elsewhere.org/nothing/'],
    ['/articles/20240301-01/'],
    ['/articles/20240301-01/source/'],
  ])('may be %s, which the site has', async (url) => {
    expect(await saved(`见[那里](${url})。`)).toContain(`(${url})`);
    expect(await onHost(`见[那里](${url})。`)).toContain(`(${url})`);
  });

  test.each([
    ['/articles/20240304-x01/', 'was added since the page was made'],
    ['/issues/20240304/', 'is an issue that an article added since is of'],
    ['/articles/20240302-x01/', 'was a draft then and is published'],
    ['/articles/20240315-x01/', 'is the article itself'],
  ])('may be %s, which %s', async (url) => {
    expect(await saved(`见[那里](${url})。`)).toContain(`(${url})`);
    expect(await onHost(`见[那里](${url})。`)).toContain(`(${url})`);
  });

  test('may be an article that was put into the folder after the form had read it', async () => {
    const since = { [`${FOLDER}/2024/20240305-x01.md`]: file('别处加的') };
    const body = '见[那里](/articles/20240305-x01/)。';
    expect(await saved(body, since)).toContain(body);
    expect(await saved(body)).toContain('指向的网页不存在');
  });

  test('on a Git host may be what the form cannot have seen yet', async () => {
    expect(await onHost('见[那里](/articles/20240305-x01/)。')).toContain(
      '或去掉链接；别人刚加的，刷新网页再存。',
    );
  });

  test.each([
    ['/articles/20240301-03/', '指向的网页不存在，是否想写“/articles/20240301-01/”'],
    ['/abuot/', '指向的网页不存在，是否想写“/about/”'],
    ['/sections/none/', '指向的网页不存在'],
    ['https://example.org/articles/nothing/', '指向的网页不存在'],
    ['/articles/20240303-x01/', '指向一篇草稿，发布后打不开'],
    ['/articles/20240301-02/', '指向的网页不存在，是否想写“/articles/20240301-01/”'],
  ])('may not be %s', async (url, words) => {
    expect(await saved(`见[那里](${url})。`)).toContain(`没有保存。链接 ${url} ${words}`);
    expect(await onHost(`见[那里](${url})。`)).toContain(`没有保存。链接 ${url} ${words}`);
  });

  test('are put right where one way alone is right', async () => {
    expect(await saved('见[那里](/about)和[这里](20240301-01.md)。')).toContain(
      '见[那里](/about/)和[这里](/articles/20240301-01/)。',
    );
  });

  test('of a draft may be a draft', async () => {
    const body = '见[那里](/articles/20240303-x01/)。';
    expect(await saved(body, {}, '新的一条', 'draft: true\n')).toContain(body);
  });

  test('are looked for among the files of the folder, and let be where there is none to look in', async () => {
    const beside = PATH.replace('.md', '');
    const since = { [`${beside}/门前.png`]: '', [`${beside}/名单.pdf`]: '' };
    const body = '![门前](20240315-x01/门前.png)\n\n见[名单](20240315-x01/名单.pdf)。';
    expect(await saved(body, since)).toContain(body);
    expect(await onHost(body)).toContain(body);
    const slip = await saved(body.replaceAll('门前.', '门口.').replace('名单.', '名册.'), since);
    expect(slip).toContain('图片 20240315-x01/门口.png 不存在，是否想写“20240315-x01/门前.png”');
    expect(slip).toContain('链接 20240315-x01/名册.pdf 指向的文件不存在');
  });

  test('may be wrong as they were before', async () => {
    const { around } = formSurroundings({
      ...{ listed, folder: FOLDER },
      readFile: () => Promise.resolve(undefined),
      namesIn: () => Promise.resolve(undefined),
    });
    const before = file('旧的', '', '见[那里](/nothing/)。');
    const values = { ...format.toForm(before), title: '新的' };
    const found = await around(PATH, values, format.toForm);
    expect(format.toFile(values, before, PATH, found)).toContain('title: 新的');
  });
});

test('a title that another article of the day has is refused, but where it was there before', async () => {
  const words = '标题与 content/articles/2024/20240301-01.md 相同';
  expect(await saved('正文。', {}, '第一条')).toContain(words);
  expect(await saved('正文。', {}, '第一条', 'withdrawn: true\n')).toContain('title: 第一条');
  const { note, around } = formSurroundings({
    ...{ listed, folder: FOLDER },
    readFile: () => Promise.resolve(undefined),
    namesIn: () => Promise.resolve(undefined),
  });
  note(`${FOLDER}/2024/20240301-01.md`, format.toForm(file('第一条')));
  const save = async (before: string, title: string, body: string): Promise<string> => {
    note(PATH, format.toForm(before));
    const values = { ...format.toForm(before), title, body };
    return format.toFile(values, before, PATH, await around(PATH, values, format.toForm));
  };
  await expect(save(file('第二条'), '第一条', '正文。')).rejects.toThrow(words);
  expect(await save(file('第一条'), '第一条', '新的正文。')).toContain('新的正文。');
});

test('a title that reads the same in Simplified characters is refused, whichever of the two is Traditional', async () => {
  const save = async (other: string, mine: string, before?: string): Promise<string> => {
    const { note, around } = formSurroundings({
      ...{ listed, folder: FOLDER },
      readFile: () => Promise.resolve(undefined),
      namesIn: () => Promise.resolve(undefined),
    });
    note(`${FOLDER}/2024/20240301-01.md`, format.toForm(other));
    if (before !== undefined) note(PATH, format.toForm(before));
    const values = format.toForm(mine);
    return format.toFile(values, before, PATH, await around(PATH, values, format.toForm));
  };
  const words = '标题与 content/articles/2024/20240301-01.md 相同';
  const [simplified, traditional] = [file('第一条'), file('第一條', 'script: Hant\n')];
  await expect(save(traditional, simplified)).rejects.toThrow(words);
  await expect(save(simplified, traditional)).rejects.toThrow(words);
  await expect(save(traditional, traditional)).rejects.toThrow(words);
  expect(await save(traditional, file('第二条'))).toContain('title: 第二条');
  expect(await save(simplified, traditional, simplified)).toContain('title: 第一條');
});
