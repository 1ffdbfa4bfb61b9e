import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, folder, put, said } from './folder.ts';

const PERSON = '- slug: li-yunli\n  name: 李云里\n  offices: [青禾市科协主席]\n';
const FILE = 'articles/2025/tried.md';
const ofTried = async (): Promise<string[]> =>
  (await said()).filter((line) => line.startsWith('people.yaml') || line.startsWith(FILE));

test('what an import has put into a list is told until somebody has looked at it', async () => {
  const file = join(folder.dir, 'organizations.yaml');
  const before = readFileSync(file, 'utf8');
  const added = ['甲', '乙', '丙', '丁', '戊', '己'].map(
    (name, index) => `- slug: new-${index}\n  name: ${name}单位\n  new: true\n`,
  );
  put('organizations.yaml', before + added.join(''));
  expect(await said()).toEqual([
    'organizations.yaml:1:1 提醒：6 个单位是导入时加上的，还没有核对：“甲单位”、“乙单位”、“丙单位”、“丁单位”、“戊单位”等。核对名称和 slug，补上其他内容，再删去 new 一行；名单上已有的，把这个叫法写进那一条的 aliases。',
  ]);
  put('organizations.yaml', before + added.join('').replaceAll('  new: true\n', ''));
  expect(await said()).toEqual([]);
});

describe('people.yaml', () => {
  test('that fits has nothing said of it', async () => {
    put('people.yaml', PERSON);
    article('青禾市科协主席李云里出席。');
    expect(await ofTried()).toEqual([]);
  });

  test('has one hint for all names that no editor has looked at', async () => {
    put('people.yaml', PERSON);
    article('东坡大学校长何山、东坡大学教授李云里出席。');
    article('李云里出席。', { title: '又一篇' }, 'tried-2');
    expect(await ofTried()).toEqual([
      'people.yaml:1:1 提醒：稿件里有 3 处人名还没有核对是谁：李云里（tried-2）、何山（tried）、李云里（tried）。运行 npm run named -- --new 逐处查看，照提示写进 people.yaml。',
    ]);
  });

  test('may not name an article that is not there, or does not name the person', async () => {
    put('people.yaml', `${PERSON}  articles: [trie, tried]\n`);
    article('正文。');
    expect(await ofTried()).toEqual([
      'people.yaml:4:14 “李云里”的稿件“trie”不存在，是否想写“tried”。改成 articles 文件夹里的稿件编号，或删去这一行。',
      'people.yaml:4:20 稿件“tried”里没有“李云里”。改正姓名或稿件编号，或删去这一行。',
    ]);
  });

  test('may not give one office to two people of one name', async () => {
    put('people.yaml', PERSON + PERSON.replace('li-yunli', 'li-yunli-2'));
    expect(await ofTried()).toEqual([
      'people.yaml:6:12 “李云里：青禾市科协主席”出现了两次。改名，或把两条合成一条。',
    ]);
  });

  test('takes a field for the one that was meant', async () => {
    put('people.yaml', PERSON.replace('offices', 'ofices'));
    expect(await ofTried()).toEqual([
      expect.stringMatching(/^people\.yaml:3:11 不认识的字段“ofices”，是否想写“offices”。/),
    ]);
  });
});

describe('what an article says of the names in it', () => {
  test('is a name of a list, or the one that was meant is asked for', async () => {
    put('people.yaml', PERSON);
    article('正文。', { mentions: '[李云, 东坡区科协]' });
    expect(await ofTried()).toEqual([
      expect.stringMatching(
        /^articles\/2025\/tried\.md:6:12 人物、单位、区、项目的名单里都没有“李云”，是否想写“李云里”。/,
      ),
    ]);
  });

  test('is the slug where several have the name', async () => {
    put('people.yaml', `${PERSON}- slug: li-yunli-2\n  name: 李云里\n`);
    article('青禾市科协主席李云里出席。', { mentions: '[李云里]' });
    expect(await ofTried()).toEqual([
      `${FILE}:6:12 名单里不止一个“李云里”。写 people.yaml 里这个人的 slug。`,
    ]);
    article('青禾市科协主席李云里出席。', { mentions: '[li-yunli]' });
    expect(await ofTried()).toEqual([]);
  });

  test('takes back only what is there', async () => {
    put('people.yaml', PERSON);
    article('东坡大学校长何山出席。', { notMentions: '[何山, 何水]' });
    expect(await ofTried()).toEqual([
      `${FILE}:6:14 提醒：“并未提到”里的“何水”在这篇稿件里没有出现。改正这个名称，或删去它。`,
    ]);
  });
});

test('links to pages of lists that the site has not are dead', async () => {
  article('见[人物](/people/)和[李云里](/people/li-yunli/)。');
  expect((await ofTried()).filter((line) => line.includes('/people/')).length).toBe(2);
  put('people.yaml', PERSON);
  expect((await ofTried()).filter((line) => line.includes('/people/'))).toEqual([]);
});
