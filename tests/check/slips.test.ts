import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, folder, put, said } from './folder.ts';

/** Frontmatter as an editor would have it, with one thing changed. */
const FRONT = [
  '---',
  'title: 试写',
  'section: 动态',
  'date: 2025-05-20',
  'organization: 青禾市科协',
  '---',
  '',
  '正文。',
  '',
].join('\n');

/** All that is said of a file with this text, without its name. */
async function saidOf(content: string | Uint8Array, name = 'tried.md'): Promise<string[]> {
  const path = `articles/2025/${name}`;
  put(path, content);
  return (await said()).map((line) => line.replace(`${path}:`, ''));
}

describe('of a slip in the frontmatter its place and the right line are told', () => {
  test.each<[what: string, from: string, to: string, said: string]>([
    [
      'a full-width colon',
      'title: 试写',
      'title：试写',
      '2:6 “title”后面的冒号是全角的。改成半角冒号，后面加一个空格，写成“title: 试写”。',
    ],
    [
      'no space after the colon',
      'title: 试写',
      'title:试写',
      '2:7 冒号后面少了空格。冒号后面打一个半角空格，写成“title: 试写”。',
    ],
    [
      'a full-width space',
      'title: 试写',
      'title:　试写',
      '2:7 冒号后面的空格不是半角空格。冒号后面打一个半角空格，写成“title: 试写”。',
    ],
    [
      'a space before the first field',
      'title: 试写',
      ' title: 试写',
      '2:1 字段名前面多了空格。删去空格，和下面几行左边对齐，写成“title: 试写”。',
    ],
    [
      'straight quotation marks that are to be seen',
      'title: 试写',
      'title: "双提升"活动启动',
      '2:8 以半角引号开头的值到后一个引号就结束了，后面却还有文字。文字里的引号用中文引号，写成“title: “双提升”活动启动”。',
    ],
    [
      'an asterisk at the beginning',
      'title: 试写',
      'title: *重要*通知',
      '2:8 值以 * 开头，被当成了引用。把整个值放进半角双引号里，例如 title: "第一期：开幕"。',
    ],
    [
      'another kind of dashes',
      '---\ntitle',
      '———\ntitle',
      '1:1 “———”应是三个半角减号。这一行只写 ---，字段前后各一行，前后不带空格。',
    ],
    [
      'one dash too many at the end',
      '---\n\n正文',
      '----\n\n正文',
      '6:1 “----”应是三个半角减号。这一行只写 ---，字段前后各一行，前后不带空格。',
    ],
    [
      'an empty line first',
      '---\ntitle',
      '\n---\ntitle',
      '1:1 --- 前面有空行。删去空行，--- 要在文件的第一行。',
    ],
    [
      'text before it',
      '---\ntitle',
      '通知\n---\ntitle',
      '1:1 --- 前面有别的文字。--- 要在文件的第一行，把文字移到正文里或删去。',
    ],
    [
      'the date in Chinese quotation marks',
      'date: 2025-05-20',
      'date: “2025-05-20”',
      '4:7 ““2025-05-20””不是一个日期，是否想写“2025-05-20”。写成年-月-日，月和日各两位，例如 2023-08-23。',
    ],
    [
      'a month that there is not',
      'date: 2025-05-20',
      'date: 2025-13-20',
      '4:7 “2025-13-20”不是一个日期，没有13月。月写 01 到 12。',
    ],
    [
      'two organizations in one',
      'organization: 青禾市科协',
      'organization: 青禾市科协、东坡区科协',
      '5:15 单位“青禾市科协、东坡区科协”不在 organizations.yaml 里，像是写了几个单位。几个单位各占一行，行首用“- ”，或写成 [青禾市科协, 东坡区科协]。',
    ],
    [
      'two organizations in Chinese brackets',
      'organization: 青禾市科协',
      'organization: 【青禾市科协，东坡区科协】',
      '5:15 单位“【青禾市科协，东坡区科协】”不在 organizations.yaml 里，像是写了几个单位。几个单位各占一行，行首用“- ”，或写成 [青禾市科协, 东坡区科协]。',
    ],
    [
      'a character that nobody sees',
      'section: 动态',
      'section: 动\u200b态',
      '3:10 栏目“动\u200b态”不在 sections.yaml 里：里面有看不见的字符，是否想写“动态”。把这个名称删去，重新打一遍。',
    ],
    [
      'words after a number sign',
      'title: 试写',
      'title: 试写 #1 科协',
      '2:11 “#1 科协”被当成注释，网页上看不到。要显示就把整个值放进半角双引号里，写成“title: "试写 #1 科协"”；是注释就另起一行。',
    ],
  ])('%s', async (_, from, to, expected) => {
    expect(FRONT).toContain(from);
    const lines = await saidOf(FRONT.replace(from, to));
    expect(lines.filter((line) => !line.includes('有看不见的字符，读者'))).toEqual([expected]);
  });

  test('a name in quotation marks is known all the same', async () => {
    const [line] = await saidOf(FRONT.replace('section: 动态', 'section: “动态”'));
    expect(line).toMatch(/^3:10 栏目““动态””不在 sections\.yaml 里，是否想写“动态”。/);
  });

  test('fields with Chinese names are told once each, not as missing besides', async () => {
    const text = FRONT.replace('title:', '标题:').replace('section:', 'Section:');
    expect(await saidOf(text)).toEqual([
      '2:5 不认识的字段“标题”，是否想写“title”。冒号前面写成“title”，大小写也要一样；不是就删去这一行。',
      '3:10 不认识的字段“Section”，是否想写“section”。冒号前面写成“section”，大小写也要一样；不是就删去这一行。',
    ]);
  });

  test('what has several slips is told of them all', async () => {
    expect(await saidOf(FRONT.replaceAll(': ', '：'))).toHaveLength(4);
  });
});

describe('of a file that is none of ours', () => {
  test('words in another encoding, pasted in, are told with their line', async () => {
    const [before, after] = [`${FRONT}`, '\n再一段。\n'].map((text) =>
      new TextEncoder().encode(text),
    );
    // 中文 in GB18030.
    const pasted = Uint8Array.of(0xd6, 0xd0, 0xce, 0xc4, 0x0a);
    const bytes = Uint8Array.of(...(before ?? []), ...pasted, ...(after ?? []));
    expect(await saidOf(bytes)).toEqual([
      '1:1 第9行的文字编码和前后不同，读出来是乱码。把第9行删去，重新打一遍；或用记事本打开原文，另存为“UTF-8”。',
    ]);
  });

  test('a control character is told with its line', async () => {
    expect(await saidOf(FRONT.replace('正文', '正\u0007文'))).toEqual([
      '1:1 第8行有控制字符，网页上显示不了。删去第8行里看不见的字符，或把这一行重新打一遍。',
    ]);
  });

  test.each([
    ['20250520 X01.md', '是否想写“20250520-x01.md”'],
    ['20250520_x01.MD', '是否想写“20250520-x01.md”'],
    ['青禾.md', '不能用作网址。'],
  ])('named %s the name that was meant is asked for', async (name, expected) => {
    expect((await saidOf(FRONT, name)).join('\n')).toContain(expected);
  });

  test.each([['a.txt'], ['a.md.txt'], ['a.markdown'], ['a']])(
    'an article named %s is an error, for nobody would miss it',
    async (name) => {
      expect(await saidOf(FRONT, name)).toEqual([
        `articles/2025/${name}:1:1 这是一篇稿件，文件名却不以 .md 结尾，网站上看不到。把文件名改成 a.md；看不到扩展名的，先在“查看”里勾选“文件扩展名”。`.replace(
          `articles/2025/${name}:`,
          '',
        ),
      ]);
    },
  );

  test('a Word file among the articles is told of with what to do', async () => {
    expect(await saidOf('PK', 'a.docx')).toEqual([
      expect.stringMatching(
        /^1:1 提醒：这个文件不是稿件，网站上看不到。是简报就移到别处，用 npm run import 导入；/,
      ),
    ]);
  });
});

describe('lists', () => {
  test.each<[file: string, added: string, said: string[]]>([
    [
      'sections.yaml',
      '- slug：kepu\n  name: 科普\n',
      ['7 “slug”后面的冒号是全角的。改成半角冒号，后面加一个空格，写成“- slug: kepu”。'],
    ],
    [
      'organizations.yaml',
      '- slug: kepu\n   name: 科普会\n',
      ['4 “name”没有和这一条的其他名称左边对齐。前面空2格；是新的一条就以“- ”开头。'],
    ],
    [
      'organizations.yaml',
      '- slug: kepu\n\tname: 科普会\n',
      ['1 用了制表符（Tab）缩进。改成2个空格，和上面的名称左边对齐。'],
    ],
    [
      'organizations.yaml',
      '-slug: kepu\n  name: 科普会\n',
      ['2 “-”后面少了空格。写成“- slug: kepu”。'],
    ],
    [
      'organizations.yaml',
      '- slug: kepu\n  name: 科普会\n  aliases: [普会，科会]\n',
      [
        '13 “普会，科会”里有全角逗号或分号，会当成一个名称。几个名称用半角逗号隔开，写成 [普会, 科会]。',
      ],
    ],
  ])('%s with %j', async (file, added, expected) => {
    put(file, `${text(file)}${added}`);
    const lines = (await said()).filter((line) => line.startsWith(file));
    expect(lines.map((line) => line.replace(/^[^:]+:\d+:/, ''))).toEqual(expected);
  });

  test('a district that districts.yaml does not have is an error', async () => {
    put(
      'districts.yaml',
      '- name: 东坡区\n  column: 1\n  row: 1\n- name: 西坡区\n  column: 2\n  row: 1\n',
    );
    const file = 'organizations.yaml';
    put(file, text(file).replace('district: 东坡区', 'district: 东坡'));
    expect(await said()).toEqual([
      expect.stringMatching(/:\d+:13 所在区“东坡”不在 districts\.yaml 里，是否想写“东坡区”。/),
    ]);
  });

  test('a word of terms.yaml may stand in an article that has an error', async () => {
    article('叶于某。');
    put('terms.yaml', '- word: 叶于某\n  traditional: 葉于某\n  reason: 人名\n');
    expect(await said()).toEqual([]);
    article('叶于某。', { draft: '是' });
    expect(await said()).toEqual([expect.stringContaining('“draft”（草稿）写得不对')]);
  });
});

function text(file: string): string {
  return readFileSync(join(folder.dir, file), 'utf8');
}
