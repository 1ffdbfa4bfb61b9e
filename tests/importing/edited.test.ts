import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sourceOf } from '#article/issue.ts';
import { receive, type Received } from '#bulletin/receive.ts';
import { readStock } from '#importing/folder.ts';
import type { Plan } from '#importing/plan.ts';
import { commit } from '#store/commit.ts';
import { makeContentFolder, putLists, type ContentFolder } from '../store/content-folder.ts';
import { importOptions, plansOf, received } from './stock.ts';

/** Text made for these tests; it tells of nothing that happened. */
const NIGHT = `西坡区科协举办天文观测夜
8月20日晚，西坡区科协在文化广场举办天文观测夜。六台望远镜依次架起，居民排队观看木星和土星。

老师在旁讲解，孩子们提了许多问题。活动持续到夜里十点，有三百多人到场。（西坡区科协）
`;
const SHOW = `东坡区科协举办昆虫标本展
8月21日，东坡区科协举办昆虫标本展，展出蝴蝶和甲虫一百多种，居民前来参观。（东坡区科协）
`;
const TALK = `南坡区科协举办化石讲座
8月22日，南坡区科协举办化石讲座，老师带来三叶虫化石，讲了远古海洋的故事。（南坡区科协）
`;
const ALL = [NIGHT, SHOW, TALK].join('\n');
const FILE = 'articles/2023/20230823-01.md';
const options = { ...importOptions, date: '2023-08-23' };

let folder: ContentFolder;

beforeEach(() => {
  folder = makeContentFolder();
  putLists(folder.dir);
});
afterEach(() => folder.remove());

/** Imports as the command does. */
async function bring(source: string | Received, more: object = {}): Promise<Plan> {
  const one = typeof source === 'string' ? received(source) : source;
  const stock = await readStock(folder.dir, folder.dir);
  const [plan] = await plansOf(stock, [one], { ...options, ...more });
  if (!plan) throw new Error('A plan for every bulletin');
  await commit(folder.dir, plan.writes, (path) => stock.files.bytes(path), { what: 'x' });
  return plan;
}

const edit = (change: (text: string) => string, file = FILE): void =>
  folder.put(file, change(String(folder.read(file))));

const rewrite = (text: string): string =>
  text
    .replace(/title: .+/, 'title: 夜空下的课堂')
    .replace(/8月20日晚.+/, '“看，土星的光环！”8月20日晚，孩子们在望远镜前欢呼起来。');

const files = (): string[] => readdirSync(join(folder.dir, 'articles', '2023')).sort();
const THREE = ['20230823-01.md', '20230823-02.md', '20230823-03.md'];

/** The first item kept its id, and the file as the editor left it. */
function expectKept({ bulletin, kept, missing }: Plan): void {
  expect(files()).toEqual(THREE);
  expect(bulletin.articles.map(({ id }) => `${id}.md`)).toEqual(THREE);
  expect(kept).toEqual([FILE]);
  expect(missing).toEqual([]);
  expect(String(folder.read(FILE))).toContain('夜空下的课堂');
}

test('the lines of an item an editor has changed stay those of the source they were taken from', async () => {
  const linesIn = async () => {
    const [record] = (await readStock(folder.dir, folder.dir)).issues;
    return record?.linesIn;
  };
  await bring(ALL);
  expect(await linesIn()).toEqual({});
  edit(rewrite);
  // A line comes before all, and one item is gone, whose file stays.
  const corrected = `更正\n\n${[NIGHT, SHOW].join('\n')}`;
  await bring(corrected);
  const stay = { '20230823-01': 'source-1.txt', '20230823-03': 'source-1.txt' };
  expect(await linesIn()).toEqual(stay);
  await bring(corrected.replace('一百多种', '二百多种'));
  expect(await linesIn()).toEqual(stay);
  // What is taken back is the source of them all.
  await bring(ALL);
  expect(await linesIn()).toEqual({});
  await bring(corrected);
  expect(await linesIn()).toEqual(stay);
  await bring(corrected, { force: true });
  expect(await linesIn()).toEqual({ '20230823-03': 'source-1.txt' });
  await bring(ALL);
  expect(await linesIn()).toEqual({});
  expect(String(folder.read('bulletins/20230823/bulletin.yaml'))).not.toContain('linesIn');
});

test('nor do they become those of another source where their own is gone', async () => {
  await bring(ALL);
  edit(rewrite);
  rmSync(join(folder.dir, 'bulletins/20230823/source.txt'));
  await bring(ALL.replace('一百多种', '二百多种'));
  const [record] = (await readStock(folder.dir, folder.dir)).issues;
  expect(record && sourceOf(record, '20230823-01')).toBeUndefined();
  expect(record && sourceOf(record, '20230823-02')).toEqual(record?.source);
});

describe('an item whose title and first paragraph an editor has changed does not come out twice', () => {
  test.each<[string, (text: string) => string]>([
    ['another item is corrected', (text) => text.replace('一百多种', '二百多种')],
    ['its title is corrected too', (text) => text.replace('天文观测夜\n', '天文之夜\n')],
    ['its first paragraph is corrected too', (text) => text.replace('六台', '七台')],
    [
      'both are corrected too',
      (text) => text.replaceAll('天文观测夜', '天文之夜').replace('六台', '七台'),
    ],
  ])('when %s', async (_, correct) => {
    await bring(ALL);
    edit(rewrite);
    expectKept(await bring(correct(ALL)));
    // So again for the correction of the correction.
    expectKept(await bring(correct(ALL).replace('三叶虫', '三叶虫和海百合')));
  });

  test('nor when it was gone for one correction', async () => {
    await bring(ALL);
    edit(rewrite);
    expect((await bring([SHOW, TALK].join('\n'))).missing).toEqual(['20230823-01']);
    const back = ALL.replaceAll('天文观测夜', '天文之夜').replace('六台', '七台');
    expectKept(await bring(back));
  });

  test('nor when its file cannot be read any more', async () => {
    await bring(ALL);
    edit((text) => rewrite(text).replace('section: ', 'section: 没有这个栏目 '));
    expectKept(await bring(ALL.replace('六台', '七台')));
  });

  test('nor when it no longer says of which issue it is', async () => {
    await bring(ALL);
    edit((text) => rewrite(text).replace(/issue: .+\n/, ''));
    expectKept(await bring(ALL.replace('六台', '七台')));
  });

  test('nor when it is one of two that have one title', async () => {
    const same = (who: string): string =>
      `科普活动举办\n8月20日，${who}举办科普活动，居民前来参加。（${who}）\n`;
    const both = [same('甲区科协'), same('乙区科协')];
    await bring(both.join('\n'));
    for (const number of [1, 2]) {
      edit((text) => text.replace(/8月20日.+/, '活动热闹。'), FILE.replace('01', `0${number}`));
    }
    const { bulletin } = await bring([...both.reverse(), TALK].join('\n'));
    expect(bulletin.articles.map(({ id }) => id.slice(-2))).toEqual(['02', '01', '03']);
  });

  test('nor when its bulletin came before titles were kept', async () => {
    await bring(ALL);
    edit((text) => text.replace(/titles:\n(?: .+\n)+/, ''), 'bulletins/20230823/bulletin.yaml');
    edit(rewrite);
    expectKept(await bring(ALL.replaceAll('天文观测夜', '天文之夜').replace('六台', '七台')));
  });

  test('nor when the source it was imported from is gone', async () => {
    await bring(ALL);
    edit(rewrite);
    rmSync(join(folder.dir, 'bulletins', '20230823', 'source.txt'));
    expectKept(await bring(ALL.replace('六台', '七台')));
  });

  test('nor when nothing but the titles as they were imported tells of which issue the bulletin is', async () => {
    await bring(ALL);
    for (const name of THREE)
      edit((text) => text.replace(/title: .+/, `title: ${name}`), `articles/2023/${name}`);
    const { bulletin, kept } = await bring(ALL.replace('六台', '七台'));
    expect(bulletin.issue.id).toBe('20230823');
    expect(kept).toHaveLength(3);
    expect(files()).toEqual(THREE);
  });

  test('nor when it was imported from a PDF', async () => {
    const pdf = readFileSync('tests/fixtures/printed/pdf-official/source.pdf');
    const first = await bring(await receive('a.pdf', pdf), { date: undefined });
    const before = files();
    const [one] = first.bulletin.articles;
    if (!one) throw new Error('A bulletin with items');
    const file = `articles/${first.bulletin.issue.date.slice(0, 4)}/${one.id}.md`;
    edit((text) => {
      const [head = '', ...rest] = text.split('\n\n');
      return [
        head.replace(/title: .+/, 'title: 换了的标题'),
        '换了的导语。',
        ...rest.slice(1),
      ].join('\n\n');
    }, file);
    const corrected = ({ title, paragraphs }: typeof one) => ({
      title: `${title.slice(0, -1)}了`,
      paragraphs: paragraphs.map((paragraph) => `${paragraph.slice(0, -2)}等。`),
    });
    const text = first.bulletin.articles
      .map((article, index) => {
        const { title, paragraphs } = index === 0 ? corrected(article) : article;
        const credit = `（${article.organization.join('、')}）`;
        return (
          [title, ...paragraphs.map((paragraph) => `\u3000\u3000${paragraph}`)].join('\n') + credit
        );
      })
      .join('\n\n');
    const { issue } = first.bulletin;
    const plan = await bring(text, { issue: issue.id, date: issue.date });
    expect(plan.bulletin.articles[0]?.title).toBe(`${one.title.slice(0, -1)}了`);
    expect(plan.bulletin.articles[0]?.id).toBe(one.id);
    expect(files()).toEqual(before);
  });
});

test('an item that an editor has taken away does not come back with a correction, and is named', async () => {
  await bring(ALL);
  rmSync(join(folder.dir, FILE));
  const { bulletin, writes } = await bring(ALL.replace('六台', '七台'));
  expect(files()).toEqual(THREE.slice(1));
  expect(writes.map(({ path }) => path)).not.toContain(FILE);
  const lost = bulletin.diagnostics.filter(({ code }) => code === 'article-file-lost');
  expect(lost.map(({ message }) => message)).toEqual([expect.stringContaining(FILE)]);
  await bring(ALL.replace('六台', '八台'), { force: true });
  expect(files()).toEqual(THREE);
});

test('another item that follows the pattern of an edited one gets an id of its own', async () => {
  await bring(ALL);
  edit(rewrite);
  const other = NIGHT.replaceAll('西坡区', '北坡区').replace('8月20日', '8月21日');
  const { bulletin, missing } = await bring([other, SHOW, TALK].join('\n'));
  expect(bulletin.articles.map(({ id }) => id.slice(-2))).toEqual(['04', '02', '03']);
  expect(missing).toEqual(['20230823-01']);
});
