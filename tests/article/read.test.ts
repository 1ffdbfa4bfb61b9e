import { describe, expect, test } from 'vitest';
import { readArticle } from '#article/read.ts';
import { articleSchema } from '#article/schema.ts';
import { formatDiagnostic } from '#source/diagnostic.ts';

const schema = articleSchema({ sections: ['动态'], organizations: ['青禾市科协', '东坡区科协'] });
const encode = (text: string) => new TextEncoder().encode(text);

const FRONT = `title: 东坡区科协举办昆虫标本展
section: 动态
date: 2024-03-02
organization: 东坡区科协`;

function read(text: string, file = 'articles/2024/a-1.md') {
  return readArticle(file, encode(text), schema);
}

/** What is said of a file whose frontmatter has lines added or replaced. */
function said(front: string, body = '正文。'): string[] {
  const result = read(`---\n${front}\n---\n\n${body}\n`);
  return result.ok ? [] : result.diagnostics.map(formatDiagnostic);
}

describe('an article file that is right', () => {
  test('becomes an article whose id is its name', () => {
    const result = read(
      `---\n${FRONT}\nissue: "20240301"\norder: 2\n---\n\n第一段。\n\n第二段。\n`,
    );
    expect(result).toMatchObject({
      ok: true,
      article: {
        id: 'a-1',
        title: '东坡区科协举办昆虫标本展',
        date: '2024-03-02',
        dateBasis: 'text',
        organization: ['东坡区科协'],
        issue: '20240301',
        order: 2,
        body: '\n第一段。\n\n第二段。\n',
        bodyLine: 9,
      },
    });
  });

  test('is read the same with a byte order mark, CRLF and UTF-16', () => {
    const text = `---\n${FRONT}\n---\n\n正文。\n`;
    const plain = read(text);
    const utf16 = Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    for (const bytes of [encode(`\uFEFF${text}`), encode(text.replaceAll('\n', '\r\n')), utf16]) {
      expect(readArticle('articles/2024/a-1.md', bytes, schema)).toEqual(plain);
    }
  });

  test('may have numbers unquoted without their being changed', () => {
    const result = read(`---\n${FRONT}\nissue: 020240301\n---\n\n正文。\n`);
    expect(result).toMatchObject({ ok: true, article: { issue: '020240301' } });
  });

  test('may be withdrawn and have no text', () => {
    expect(read(`---\n${FRONT}\nwithdrawn: true\n---\n`).ok).toBe(true);
  });
});

describe('an article file that is wrong names file, line, column, reason and remedy', () => {
  test('a missing date', () => {
    expect(said(FRONT.replace(/date.*\n/, ''))).toEqual([
      'articles/2024/a-1.md:2:1 缺少“date”（日期）。加上一行，例如 date: 2023-08-23。',
    ]);
  });

  test('a day that is not in the calendar', () => {
    expect(said(FRONT.replace('2024-03-02', '2024-02-30'))).toEqual([
      'articles/2024/a-1.md:4:7 “2024-02-30”不是一个日期，2024年2月只有29天。看看年月日哪一个写错了。',
    ]);
  });

  test('an unknown section and an unknown organization, both at once', () => {
    const front = FRONT.replace('section: 动态', 'section: 动').replace('东坡区科协$', '');
    expect(
      said(front.replace('organization: 东坡区科协', 'organization: [东坡区科协, 南坡区科协]')),
    ).toEqual([
      'articles/2024/a-1.md:3:10 栏目“动”不在 sections.yaml 里。改成已有的栏目（动态），或先把它加进 sections.yaml。',
      'articles/2024/a-1.md:5:23 单位“南坡区科协”不在 organizations.yaml 里，是否想写“东坡区科协”。改成已有的单位（青禾市科协、东坡区科协），或先把它加进 organizations.yaml。',
    ]);
  });

  test('a field that does not exist', () => {
    expect(said(`${FRONT}\ntags: 科普`)[0]).toMatch(
      /^articles\/2024\/a-1\.md:6:\d+ 不认识的字段“tags”。删去这一行/,
    );
  });

  test('a field left empty', () => {
    expect(said(FRONT.replace(/title:.*/, 'title:'))[0]).toMatch(/:2:\d+ “title”（标题）没有填。/);
  });

  test('a title of two lines', () => {
    expect(said(FRONT.replace(/title:.*/, 'title: |-\n  一\n  二'))[0]).toContain(
      '“title”（标题）写得不对。写成一行',
    );
  });

  test('a field of the wrong kind', () => {
    expect(said(`${FRONT}\norder: 第二`)[0]).toBe(
      'articles/2024/a-1.md:6:8 “order”（次序）写得不对。写稿件在本期中的次序，1 以上的整数，例如 order: 1。',
    );
  });

  test.each([
    ['a quotation mark left open', FRONT.replace('title: ', 'title: "'), '少了一个符号'],
    ['two colons in a line', FRONT.replace('举办', ': 举办'), '一行里有两个“名称: 值”'],
    ['a full-width colon', 'title：展览', '“title”后面的冒号是全角的'],
    ['no fields at all', '展览', '这里应是一行行的“名称: 值”'],
    [
      'a tab',
      FRONT.replace('organization: 东坡区科协', 'organization:\n\t- 东坡区科协'),
      '用了制表符',
    ],
    ['a field twice', `${FRONT}\ndate: 2024-03-03`, '同一个字段写了两次'],
  ])('broken YAML: %s', (_, front, reason) => {
    const [first] = said(front);
    expect(first).toMatch(/^articles\/2024\/a-1\.md:\d+:\d+ /);
    expect(first).toContain(reason);
  });

  test.each([
    ['no frontmatter', '正文。', 'a.md:1:1 文件开头没有 ---'],
    ['frontmatter never closed', `---\n${FRONT}\n`, 'a.md:1:1 文件开头的字段没有结束'],
    ['no text', `---\n${FRONT}\n---\n\n`, 'a.md:6:1 稿件没有正文'],
  ])('%s', (_, text, message) => {
    const result = read(text, 'a.md');
    expect(result.ok ? [] : result.diagnostics.map(formatDiagnostic)).toEqual([
      expect.stringContaining(message),
    ]);
  });

  test('a file name that is no address', () => {
    const result = read(`---\n${FRONT}\n---\n\n正文。\n`, 'articles/新闻 1.md');
    expect(result.ok ? '' : result.diagnostics[0]?.reason).toContain('文件名“新闻 1”不能用作网址');
  });

  test('a picture with the ending of an article', () => {
    const result = readArticle(
      'a.md',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      schema,
    );
    expect(result.ok ? '' : result.diagnostics[0]?.code).toBe('not-text');
  });
});
