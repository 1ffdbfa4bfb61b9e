import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '#check/check-folder.ts';
import { article, findings, folder, put, said, TODAY } from './folder.ts';

const FILE = 'articles/2025/tried.md';
const PICTURE = readFileSync(
  'tests/fixtures/second-association/articles/2025/20250801-x01/展台.png',
);

/** What is said of a body, without the file's name. */
async function saidOf(body: string, fields: Record<string, string> = {}): Promise<string[]> {
  article(body, fields);
  return (await said()).map((line) => line.replace(`${FILE}:`, ''));
}

/** Each problem as its kind, what stands there and what is to be written instead. */
async function found(body: string): Promise<string[]> {
  article(body);
  const lines = body.split('\n');
  return (await findings()).map(({ code, line, column, endColumn = column, edit }) => {
    const stretch = (lines[line - 8] ?? '').slice(column - 1, endColumn - 1);
    return `${code} ${stretch}${edit ? ` → ${edit.text}` : ''}`;
  });
}

test('the content of the tests, and the real bulletin, have nothing said of them', async () => {
  expect(await said()).toEqual([]);
  const { content, findings: ofReal } = await checkFolder(resolve('content'), resolve('.'), TODAY);
  expect(content?.articles.length).toBeGreaterThanOrEqual(12);
  expect(ofReal).toEqual([]);
});

describe('frontmatter', () => {
  test('the same title on one day is an error, whichever other days have it too', async () => {
    for (const [id, date] of [
      ['a', '2025-05-18'],
      ['b', '2025-05-19'],
      ['c', '2025-05-19'],
    ]) {
      article('正文。', { date: date as string }, id);
    }
    expect(
      (await findings()).map(({ file, severity, reason }) => `${file} ${severity} ${reason}`),
    ).toEqual([
      'articles/2025/b.md warning 标题与 articles/2025/a.md 相同',
      'articles/2025/c.md error 标题与 articles/2025/b.md 相同',
    ]);
  });

  test('the name that was meant is asked for: sections, organizations, fields', async () => {
    put(
      FILE,
      '---\ntitle: 试写\nsection: 动太\ndate: 2025-05-20\norganization: 青禾市科学技术协\n标题: 又一个\nsumary: 摘\n---\n\n正文。\n',
    );
    const lines = await said();
    expect(lines[0]).toMatch(
      /^articles\/2025\/tried\.md:3:10 栏目“动太”不在 sections\.yaml 里，是否想写“动态”。/,
    );
    expect(lines[1]).toMatch(
      /:5:15 单位“青禾市科学技术协”不在 organizations\.yaml 里，是否想写“青禾市科学技术协会”。/,
    );
    expect(lines[2]).toMatch(/:6:5 不认识的字段“标题”，是否想写“title”。/);
    expect(lines[3]).toMatch(/:7:9 不认识的字段“sumary”，是否想写“summary”。/);
  });

  test.each([
    ['site.yaml', 'name: ', 'nmae: '],
    ['sections.yaml', 'name: ', 'nmae: '],
    ['organizations.yaml', 'name: ', 'nmae: '],
  ])(
    'of all articles all is told that does not need %s, which is wrong',
    async (list, from, to) => {
      const text = readFileSync(join(folder.dir, list), 'utf8');
      put(list, text.replace(from, to));
      put('articles/2025/a.md', '---\ntitle: 试写\n---\n\n![](a/图.png)\n');
      article('他说“好。', { date: '2025-02-30' }, 'b');
      article('见[通知](/articles/没有/)。', { mentions: '[青禾市科协]' }, 'c');
      const lines = (await said()).map((line) => line.replace(/。.*$/u, ''));
      const ofList = lines.filter((line) => line.startsWith(list));
      expect(ofList.length).toBeGreaterThan(0);
      expect(lines.filter((line) => !line.startsWith(list))).toEqual([
        expect.stringMatching(/a\.md:2:1 缺少“section”/),
        expect.stringMatching(/a\.md:2:1 缺少“date”/),
        expect.stringMatching(/a\.md:2:1 缺少“organization”/),
        expect.stringMatching(/a\.md:5:1 图片 a\/图\.png 不存在/),
        expect.stringMatching(/a\.md:5:1 图片没有文字说明/),
        expect.stringMatching(/b\.md:4:7 “2025-02-30”不是一个日期/),
        expect.stringMatching(/b\.md:8:3 符号 “ 没有成对/),
        expect.stringMatching(/c\.md:\d+:\d+ 链接 .* 指向的网页不存在/),
      ]);
    },
  );

  test.each([['people.yaml'], ['programmes.yaml'], ['districts.yaml']])(
    'an error in %s is told without an echo in articles',
    async (list) => {
      put(list, '- slug: [\n');
      article(`见[名单](/${list.replace('.yaml', '')}/abc/)。`, { mentions: '[没有的名称]' });
      expect((await said()).map((line) => line.split(':')[0])).toEqual([list]);
    },
  );

  test('a file name that is no address hides nothing of the file', async () => {
    put(
      'articles/2025/青禾.md',
      '---\ntitle: 试写\nsection: 动太\ndate: 2025-05-20\norganization: 青禾市科协\n---\n\n正文。\n',
    );
    expect(await said()).toEqual([
      expect.stringMatching(/青禾\.md:1:1 文件名“青禾”不能用作网址。/),
      expect.stringMatching(/青禾\.md:3:10 栏目“动太”不在 sections\.yaml 里/),
    ]);
  });

  test('text under a wrong frontmatter is looked at all the same', async () => {
    put(FILE, '---\ntitle: 试写\n---\n\n他说“好。\n\n![图](tried/图.png)\n');
    const lines = await said();
    expect(lines).toContainEqual(expect.stringMatching(/:2:1 缺少“section”（栏目）/));
    expect(lines).toContainEqual(expect.stringMatching(/:5:3 符号 “ 没有成对：后面缺少 ”/));
    expect(lines).toContainEqual(expect.stringMatching(/:7:1 图片 tried\/图\.png 不存在/));
  });

  test('an issue that this article alone is of is asked about where it is like another or no day', async () => {
    const asked = (issue: string): Promise<string[]> => saidOf('正文。', { issue: `"${issue}"` });
    const way = '写错了就改成那一期的编号，例如 issue: "20230823"；真是新的一期，不用改。';
    expect(await asked('20250602')).toEqual([
      `6:8 提醒：“20250602”这一期只有这一篇，是否想写“20250620”。${way}`,
    ]);
    expect(await asked('2025062')).toEqual([
      `6:8 提醒：“2025062”这一期只有这一篇，是否想写“20250620”。${way}`,
    ]);
    expect(await asked('20250732')).toEqual([
      `6:8 提醒：“20250732”这一期只有这一篇，编号也不是日期。${way}`,
    ]);
    expect(await asked('20250704')).toEqual([]);
    expect(await asked('20250704b')).toEqual([]);
    expect(await asked('20250620')).toEqual([]);
  });

  test('an issue that several articles are of, or that has a bulletin, is one', async () => {
    article('正文。', { issue: '"20250602"' }, 'other');
    expect(await saidOf('正文。', { title: '又一篇', issue: '"20250602"' })).toEqual([]);
    put(
      'bulletins/20250621/bulletin.yaml',
      `id: "20250621"\ndate: 2025-06-21\ndateBasis: given\npublisher: 青禾市科协\nsource: { file: source.txt, sha256: ${'0'.repeat(64)}, encoding: utf-8, format: text }\n`,
    );
    expect(await saidOf('正文。', { title: '又一篇', issue: '"20250621"' })).toEqual([
      expect.stringContaining('“20250602”这一期只有这一篇'),
    ]);
  });

  test('a date in another form is told with the one that was meant, one that there is not without', async () => {
    expect(await saidOf('正文。', { date: '2025/5/2' })).toEqual([
      expect.stringContaining('4:7 “2025/5/2”不是一个日期，是否想写“2025-05-02”。'),
    ]);
    expect(await saidOf('正文。', { date: '2025年2月30日' })).toEqual([
      expect.stringContaining('4:7 “2025年2月30日”不是一个日期。'),
    ]);
  });

  test('a quotation mark that is missing is told where the quotation begins', async () => {
    expect((await saidOf('正文。', { title: '"青禾' }))[0]).toMatch(/^2:8 少了一个符号/);
  });

  test('a date more than a week ahead is a warning, one within it is none', async () => {
    expect(await saidOf('正文。', { date: '2026-06-09' })).toEqual([
      '4:7 提醒：日期 2026-06-09 比今天（2026-06-01）晚一个星期以上。看看年月日有没有写错。',
    ]);
    expect(await saidOf('正文。', { date: '2026-06-08' })).toEqual([]);
  });

  test('a title twice on one day is an error, on two days a warning', async () => {
    article('正文。', {}, 'first');
    article('正文。', {}, 'second');
    article('正文。', { date: '2025-05-21' }, 'third');
    const [second, third, ...more] = await findings();
    expect(second).toMatchObject({
      file: 'articles/2025/second.md',
      line: 2,
      column: 8,
      severity: 'error',
    });
    expect(second?.reason).toBe('标题与 articles/2025/first.md 相同');
    expect(third).toMatchObject({ file: 'articles/2025/third.md', severity: 'warning' });
    expect(more).toEqual([]);
  });

  test('a correction tells its day, which is not before the item', async () => {
    expect(await saidOf('正文。', { correction: '更正了人数' })).toEqual([
      '6:13 写了更正说明，没有写更正日期。加上一行，例如 updated: 2023-09-01。',
    ]);
    expect(await saidOf('正文。', { correction: '更正了人数', updated: '2025-05-19' })).toEqual([
      '7:10 更正日期 2025-05-19 早于稿件日期 2025-05-20。看看哪一个写错了。',
    ]);
    expect(await saidOf('正文。', { correction: '更正了人数', updated: '2025-05-21' })).toEqual([]);
  });

  test('a title is held to the same writing as the text, quoted or not', async () => {
    expect(await saidOf('正文。', { title: '"青禾 2025 年“科普日”(首场)"' })).toEqual([
      '2:11 “禾”和“2”之间有空格。删去空格；汉字与字母、数字之间的空隙由网页排版。',
      '2:16 “5”和“年”之间有空格。删去空格；汉字与字母、数字之间的空隙由网页排版。',
      '2:23 “(”应是中文标点。改成“（”。',
      '2:26 “)”应是中文标点。改成“）”。',
    ]);
  });
});

describe('links', () => {
  test.each([
    ['[甲](/articles/tried)', '8:5 链接 /articles/tried 末尾少了斜杠。写成 /articles/tried/。'],
    [
      '[甲](/articles/20240315-1/)',
      '8:5 链接 /articles/20240315-1/ 指向的网页不存在，是否想写“/articles/20240315-01/”。',
    ],
    ['[甲](/sections/dongtai/9/x/)', '8:5 链接 /sections/dongtai/9/x/ 指向的网页不存在'],
    [
      '[甲](/hant/articles/tried/#p1)',
      '8:5 链接 /hant/articles/tried/#p1 写明了繁体网页。写成 /articles/tried/',
    ],
    [
      '[甲](20240315-01.md)',
      '8:5 链接 20240315-01.md 指向稿件的文件，网页上打不开。写成 /articles/20240315-01/。',
    ],
    ['[甲](tried/a.pdf)', '8:5 链接 tried/a.pdf 指向的文件不存在'],
    ['[甲]()', '8:5 链接没有写网址。'],
    ['[甲](articles/20240315-01)', '是否想写“/articles/20240315-01/”。'],
    ['[甲](www.example.org)', '是否想写“https://www.example.org”。'],
    ['[甲](http://localhost:4321/about/)', '指向自己电脑上的预览，读者打不开。写成 /about/。'],
    ['[甲](#p2)', '8:5 链接 #p2 指向第2段，本篇只有1段。'],
    ['[甲][乙]\n\n[乙]: /articles/none/', '10:6 链接 /articles/none/ 指向的网页不存在'],
  ])('%s leads nowhere', async (body, message) => {
    expect(await saidOf(body)).toEqual([expect.stringContaining(message)]);
  });

  test('links to what is there are right', async () => {
    put('articles/2025/tried/表 一.pdf', '%PDF-1.7\n%%EOF\n');
    expect(
      await saidOf(
        '[甲](/articles/20240315-01/#p2)、[乙](/)、[丙](/search/?q=x)、[丁](/sections/dongtai/)、[戊](https://example.org/x)、[己](#p1)、[庚](tried/%E8%A1%A8%20%E4%B8%80.pdf)、[辛](mailto:a@example.org)、[壬](/rss.xml)',
      ),
    ).toEqual([]);
  });

  test('a link to an article that has errors is not said to be dead besides', async () => {
    put('articles/2025/wrong.md', '---\ntitle: 没有日期\n---\n\n正文。\n');
    article('[甲](/articles/wrong/)');
    expect((await findings()).map(({ file }) => file)).not.toContain(FILE);
  });

  test('a link to a draft would be dead, unless a draft has it', async () => {
    article('正文。', { draft: 'true', title: '草稿一篇' }, 'draft');
    expect(await saidOf('[甲](/articles/draft/)')).toEqual([
      expect.stringContaining('指向一篇草稿，发布后打不开'),
    ]);
    expect(await saidOf('[甲](/articles/draft/)', { draft: 'true' })).toEqual([]);
  });

  test('a link to a draft that has an error besides would be dead too', async () => {
    article('![门前](draft/none.png)', { draft: 'true', title: '草稿一篇' }, 'draft');
    expect((await saidOf('[甲](/articles/draft/)')).join()).toContain('指向一篇草稿，发布后打不开');
  });

  test.each([
    ['/sections/dongtai/99/', '指向的网页不存在'],
    ['/issues/pages/2/', '指向的网页不存在'],
    ['/archive/2025/99/', '指向的网页不存在'],
    ['/issues/20240315/full/7/', '指向的网页不存在'],
    ['/data/articles/20240315-99.json', '指向的网页不存在'],
    ['tried/图.png', '链接 tried/图.png 指向图片的文件，网页上打不开'],
    ['tried/里/表.pdf', '链接 tried/里/表.pdf 指向的文件不在网站上'],
    ['../../sections.yaml', '链接 ../../sections.yaml 指向的文件不在网站上'],
    ['../2025/tried/表.pdf', '链接 ../2025/tried/表.pdf 指向的文件不在网站上'],
    ['draft/表.pdf', '链接 draft/表.pdf 指向的文件不在网站上'],
    ['withdrawn/表.pdf', '链接 withdrawn/表.pdf 指向的文件不在网站上'],
  ])('%s, which the site does not have, is a dead link', async (address, reason) => {
    article('正文。', { title: '草稿一篇', draft: 'true' }, 'draft');
    article('正文。', { title: '撤回一篇', withdrawn: 'true' }, 'withdrawn');
    for (const file of ['tried/表.pdf', 'tried/里/表.pdf', 'draft/表.pdf', 'withdrawn/表.pdf']) {
      put(`articles/2025/${file}`, '%PDF-1.7\n%%EOF\n');
    }
    put('articles/2025/tried/图.png', PICTURE);
    expect((await saidOf(`[甲](${address})`)).join()).toContain(reason);
  });

  test('an attachment may be linked with a place in it, from another year, and where an article cannot be read', async () => {
    for (const file of ['tried/表.pdf', 'wrong/表.pdf']) {
      put(`articles/2025/${file}`, '%PDF-1.7\n%%EOF\n');
    }
    put('articles/2024/20240315-01/表.pdf', '%PDF-1.7\n%%EOF\n');
    put('articles/2025/wrong.md', '---\ntitle: 没有日期\n---\n\n见[表](wrong/表.pdf)。\n');
    const body =
      '[甲](tried/表.pdf#page=2)、[乙](20240315-01/表.pdf)、[丙](wrong/表.pdf)、[丁](/articles/tried/表.pdf)';
    article(body);
    expect((await findings()).map(({ code }) => code)).not.toContain('dead-link');
    article(body, { draft: 'true' });
    expect((await findings()).map(({ code }) => code)).not.toContain('dead-link');
  });

  test('a withdrawn article, whose text is not shown, may keep links to what went with it', async () => {
    put('articles/2025/tried/表.pdf', '%PDF-1.7\n%%EOF\n');
    expect(await saidOf('[甲](tried/表.pdf)', { withdrawn: 'true' })).toEqual([]);
  });
});

describe('pictures and files', () => {
  test('a picture that is not there is named, with the one that was meant', async () => {
    put('articles/2025/tried/photo.png', PICTURE);
    expect(await saidOf('![门前](tried/Photo.png)')).toEqual([
      expect.stringContaining('8:1 图片 tried/Photo.png 不存在，是否想写“tried/photo.png”。'),
    ]);
    expect(await saidOf('![门前](tried/photo.png)')).toEqual([]);
  });

  test('a picture without words is refused', async () => {
    put('articles/2025/tried/photo.png', PICTURE);
    expect(await saidOf('![ ](tried/photo.png)')).toEqual([
      expect.stringMatching(/^8:1 图片没有文字说明/),
    ]);
  });

  test('a picture of another site, and one that browsers do not know, are told', async () => {
    put('articles/2025/tried/photo.heic', 'x');
    expect(await saidOf('![门前](tried/photo.heic)\n\n![门前](https://example.org/a.png)')).toEqual(
      [
        expect.stringContaining('8:1 浏览器不认识图片 tried/photo.heic 的格式。'),
        expect.stringContaining('10:1 提醒：图片在别的网站上'),
      ],
    );
  });

  test('a file that the site does not show is named', async () => {
    put('articles/2025/note.txt', 'x');
    expect(await said()).toEqual([
      expect.stringMatching(/^articles\/2025\/note\.txt:1:1 提醒：这个文件不是稿件/),
    ]);
  });
});

describe('Markdown', () => {
  test.each([
    ['<b>粗</b>', ['raw-html <b>', 'raw-html </b>']],
    ['前文。\n\n<div>\n文\n</div>', ['raw-html ']],
    ['<span translate="no">余准丰</span>说。', []],
    ['a \\< b，`<b>`。', []],
    ['这是** 重点 **内容。', ['broken-bold ** 重点 ** → **重点**']],
    ['这是**重点内容。', ['broken-bold **']],
    ['这是**“重点”**内容，\\*\\*不是\\*\\*。', []],
    ['##小标题', ['broken-heading ## → ## ']],
    ['见[通知](https://example.org/a)。', []],
    ['见[通知]（/about/）。', ['broken-link [通知]（/about/） → [通知](/about/)']],
    [
      '见[通知]（https://example.org/a）。',
      ['broken-link [通知]（https://example.org/a） → [通知](https://example.org/a)'],
    ],
    ['见![展台]（a/b.jpg）。', ['broken-link ![展台]（a/b.jpg） → ![展台](a/b.jpg)']],
    ['依据[2023]（一）号。', []],
    ['#小标题', ['broken-heading #']],
    ['#科普日#，人人来。', []],
    ['-第一项', ['broken-list -']],
    ['\\-第一项', []],
  ])('%s', async (body, expected) => {
    expect(await found(body)).toEqual(expected);
  });
});

describe('marks in pairs', () => {
  test.each([
    ['他说：“好。', ['unbalanced-mark “']],
    ['他说：好”。', ['unbalanced-mark ”']],
    ['读《论语。', ['unbalanced-mark 《']],
    ['“读《论语”。》', ['unbalanced-mark 《', 'unbalanced-mark 》']],
    ['（一）好。\n\n1）好；2）好。', []],
    ['“第一段。\n\n“第二段。”', []],
    ['students’ books，‘好’。', []],
    ['青禾（东坡', ['unbalanced-mark （']],
    ['“青禾“科普日。', ['unbalanced-mark “']],
    ['他说"好，来。', ['punctuation-width "']],
  ])('%s', async (body, expected) => {
    expect(await found(body)).toEqual(expected);
  });
});

describe('width', () => {
  test.each([
    [
      '他说,“好!”行吗?',
      ['punctuation-width , → ，', 'punctuation-width ! → ！', 'punctuation-width ? → ？'],
    ],
    [
      '时间:14:00(周五)。',
      ['punctuation-width : → ：', 'punctuation-width ( → （', 'punctuation-width ) → ）'],
    ],
    [
      '共３５人，晚19：30开始。',
      ['punctuation-width ３５ → 35', 'punctuation-width 19：30 → 19:30'],
    ],
    ['价格是3.5元,共10%。', ['punctuation-width , → ，']],
    ['所谓"一带一路"。', ['punctuation-width " → “', 'punctuation-width " → ”']],
    [`配速4'50"（男），5'50"（女）。`, []],
    ['还有...', ['punctuation-width ... → ……']],
    ['嘉宾1：2024届毕业生；1.开展活动；5G+4K；1:3。', []],
    ['见https://example.org/a,b?c=d。', []],
    ['Smart City (2025), a test: “yes!”', []],
    ['比例（2023)年。', ['punctuation-width ) → ）']],
  ])('%s', async (body, expected) => {
    expect(await found(body)).toEqual(expected);
  });
});

describe('spaces', () => {
  test.each([
    [
      '在 5 月 1 日。',
      [
        'space-beside-han   → ',
        'space-beside-han   → ',
        'space-beside-han   → ',
        'space-beside-han   → ',
      ],
    ],
    ['同心 奋进。', ['space-between-han  ']],
    ['5月1日 5月8日。', ['space-between-days  ']],
    ['5月1日 19:00。', ['space-beside-han   → ']],
    ['　　首行缩进。', ['space-indent 　　 → ']],
    ['见 https://example.org/a 和 `code` 。', []],
    ['A Smart City “Forum” here.', []],
  ])('%s', async (body, expected) => {
    expect(await found(body)).toEqual(expected);
  });
});

describe('leftovers of an import', () => {
  test.each([
    ['前文。\n\n- 12 -\n\n后文。', ['page-number 12 -']],
    ['| 甲 | 乙 |\n| --- | --- |\n| 1 | 12 |\n\n后文。', []],
    ['前文。\n\n— 12 —\n\n后文。', ['page-number — 12 —']],
    ['前文。\n\n第 3 页 共 12 页\n\n后文。', ['page-number 第 3 页 共 12 页']],
    ['推进京津冀- 12 -协同发展。', ['page-number - 12 -']],
    ['共3-5人，2020—2023年，第1-2名。', []],
    ['为贯彻落实有关要求，青禾市科协组织各学会\n\n开展科普活动，效果很好。', ['cut-line 会']],
    ['通知如下：\n\n一是开展活动。', []],
    ['活动对象：青禾市各区科协工作人员，限三十人\n\n报名方式见通知，请尽早报名。', []],
    ['![展台左边是蓝色的球，右边是红色的箱子和一张图](/favicon.svg)\n\n开放时间见通知。', []],
  ])('%s', async (body, expected) => {
    const seen = (await found(body)).filter((line) => /page-number|cut-line/.test(line));
    expect(seen).toEqual(expected);
  });
});
