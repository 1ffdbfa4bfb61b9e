import { describe, expect, test } from 'vitest';
import { UnreadableBulletin } from '#bulletin/bulletin.ts';
import { SURE } from '#bulletin/confidence.ts';
import { split, splitBytes } from './split-options.ts';

/** Text made for these tests; it tells of nothing that happened. */
const ONE = '某区科协举办天文夜活动\n8月20日，活动举办。\n共有116人参加。（某区科协）\n';

const outline = (text: string) =>
  split(text).articles.map(({ title, paragraphs }) => ({ title, paragraphs }));

describe('the forms a bulletin arrives in', () => {
  const expected = outline(ONE);

  test('a paragraph a line', () => {
    expect(expected).toEqual([
      {
        title: '某区科协举办天文夜活动',
        paragraphs: ['8月20日，活动举办。', '共有116人参加。'],
      },
    ]);
  });

  test.each([
    ['CRLF', ONE.replaceAll('\n', '\r\n')],
    ['CR', ONE.replaceAll('\n', '\r')],
    ['blank lines between all', ONE.replaceAll('\n', '\n\n')],
    ['a byte order mark', `\uFEFF${ONE}`],
    ['two full-width spaces before paragraphs', ONE.replace(/\n(?=.)/g, '\n　　')],
    ['no line end at the end', ONE.trimEnd()],
    ['empty paragraphs', ONE.replaceAll('\n', '\n　　\n \t\n')],
    ['the credit on a line of its own', ONE.replace('（', '\n（')],
  ])('%s make no difference', (_, text) => {
    expect(outline(text)).toEqual(expected);
  });

  test('GB18030 is read as UTF-8 is', () => {
    // 某区科协举办活动。
    const bytes = Uint8Array.of(
      ...[0xc4, 0xb3, 0xc7, 0xf8, 0xbf, 0xc6, 0xd0, 0xad],
      ...[0xbe, 0xd9, 0xb0, 0xec, 0xbb, 0xee, 0xb6, 0xaf, 0xa1, 0xa3],
    );
    const { source, articles } = splitBytes(bytes);
    expect(source.encoding).toBe('gb18030');
    expect(articles[0]?.paragraphs).toEqual(['某区科协举办活动。']);
  });

  test.each([
    ['空文件', '', /没有文字/],
    ['只有空白', ' \n　\n', /没有文字/],
    ['控制字符', 'a\u0001\u0002', /文字编码/],
  ])('%s is refused with what to do', (_, text, reason) => {
    expect(() => split(text)).toThrow(UnreadableBulletin);
    expect(() => split(text)).toThrow(reason);
  });
});

test('blank lines between paragraphs tell surely whether a full line ends one', () => {
  const line = '天地玄黄宇宙洪荒日月盈昃辰宿列张';
  const closed = `${line.slice(1)}。`;
  const paragraphs = [
    [line, closed],
    [line, closed, line, '寒来暑往。'],
    [line, closed],
  ];
  const text = paragraphs.map((lines) => lines.join('\n')).join('\n\n');
  const [article] = split(`某区科协举办活动\n\n${text}\n`).articles;
  expect(article?.paragraphs).toEqual(paragraphs.map((lines) => lines.join('')));
  expect(article?.confidence).toBeGreaterThanOrEqual(SURE);
});

describe('titles', () => {
  test('take their subtitle after ——, over lines and pages', () => {
    const text = '某区科协开展科普进社区活动\n——以“天文夜”为例\n8月20日，活动举办。\n';
    expect(split(text).articles[0]?.title).toBe('某区科协开展科普进社区活动——以“天文夜”为例');
  });

  test('lose the mark before them, which is a piece of its own', () => {
    const text =
      '◆某区科协举办天文夜活动\n8月20日，活动举办。\n◆ 某区科协举办科普讲座\n8月21日，讲座举办。\n';
    const { articles, pieces } = split(text);
    expect(articles.map(({ title }) => title)).toEqual([
      '某区科协举办天文夜活动',
      '某区科协举办科普讲座',
    ]);
    expect(pieces.filter(({ kind }) => kind === 'mark').map(({ text }) => text)).toEqual([
      '◆',
      '◆',
    ]);
  });

  test('are made from the first sentence where there are none, and are no piece then', () => {
    const { articles, pieces, diagnostics } = split(
      '8月20日，某区科协举办天文夜活动。共有116人参加。\n',
    );
    expect(articles).toMatchObject([
      { title: '8月20日，某区科协举办天文夜活动', titleBasis: 'first-sentence' },
    ]);
    expect(pieces.map(({ kind }) => kind)).toEqual(['paragraph']);
    expect(diagnostics.map(({ code }) => code)).toContain('no-title');
  });

  test('made from a long sentence are cut at a clause of at most 40 characters', () => {
    const clause = '天地玄黄宇宙洪荒日月盈昃';
    const [article] = split(`${clause}，${clause}，${clause}，${clause}。\n`).articles;
    expect(article?.title).toBe(`${clause}，${clause}，${clause}`);
    const unbroken = split(`${clause.repeat(5)}。\n`).articles[0];
    expect([...(unbroken?.title ?? '')]).toHaveLength(40);
  });

  test('of more than 90 characters are none, on one line or several', () => {
    const line = '天地玄黄宇宙洪荒'.repeat(4);
    const body = `8月20日，${line}召开${line}。`;
    for (const { title } of split(`${line}\n${line}\n${line}\n${body}\n${body}\n`).articles) {
      expect([...title].length).toBeLessThanOrEqual(90);
    }
    const [article] = split(`${'天地玄黄宇宙洪荒'.repeat(12)}\n8月20日，会议召开。\n`).articles;
    expect(article?.titleBasis).toBe('first-sentence');
  });

  test('alone make an item whose text they are', () => {
    expect(split('某区科协举办天文夜活动\n').articles).toMatchObject([
      { title: '某区科协举办天文夜活动', paragraphs: ['某区科协举办天文夜活动'] },
    ]);
  });
});

describe('credits', () => {
  const namesIn = (credit: string): string[] =>
    split(`某区科协举办天文夜活动\n8月20日，活动举办。${credit}\n`).articles[0]?.organization ?? [];

  test.each([
    ['（甲区科协、乙区科协，丙学会；丁学会）', ['甲区科协', '乙区科协', '丙学会', '丁学会']],
    ['（甲区科协 乙区科协）', ['甲区科协', '乙区科协']],
    ['（供稿：甲区科协）', ['甲区科协']],
    ['（甲区科协供稿）', ['甲区科协']],
    ['(甲区科协)', ['甲区科协']],
    ['', ['某市科协']],
    ['（2023）', ['某市科协']],
    ['（活动结束。）', ['某市科协']],
  ])('%s names %j', (credit, names) => {
    expect(namesIn(credit)).toEqual(names);
  });
});

describe('mastheads and sections', () => {
  test('give number and date where they stand at the head', () => {
    const text = `某市科协简报\n〔2022〕第九期（总第683期）\n某市科协办公室\u30002022年9月15日\n${ONE}`;
    const { issue, articles, pieces } = split(text, { date: undefined });
    expect(issue).toMatchObject({ date: '2022-09-15', dateBasis: 'masthead', number: 9 });
    expect(articles).toHaveLength(1);
    expect(pieces.filter(({ kind }) => kind === 'furniture')).toHaveLength(3);
  });

  test('of which a title that names an issue is none', () => {
    const text = '某区第9期培训班开班\n8月20日，开班。\n';
    expect(split(text)).toMatchObject({ issue: { number: null }, articles: [{ lines: [1, 2] }] });
  });

  test('a bare line is a heading if it is the name of a known section', () => {
    const text = `${ONE}星河夜话与科普传播的行动\n${ONE}`;
    const sections = (known: readonly string[]) =>
      split(text, { known: { sections: known } }).articles.map(({ section }) => section);
    expect(sections(['星河夜话与科普传播的行动'])).toEqual(['要闻', '星河夜话与科普传播的行动']);
    expect(sections([])).not.toContain('星河夜话与科普传播的行动');
  });

  test('two columns side by side are told of, and no item in them is sure', () => {
    const line = '天地玄黄宇宙洪荒日月盈昃。　　　　辰宿列张寒来暑往秋收冬藏。\n';
    const { articles, diagnostics } = split(`某区科协举办活动\n${line.repeat(20)}`);
    expect(diagnostics.map(({ code }) => code)).toContain('side-by-side');
    expect(articles.every(({ confidence }) => confidence < SURE)).toBe(true);
  });

  test('a heading holds for the items after it, with its brackets as marks', () => {
    const { articles, pieces } = split(`${ONE}【基层动态】\n${ONE}${ONE}`);
    expect(articles.map(({ section, sectionBasis }) => `${section} ${sectionBasis}`)).toEqual([
      '要闻 default',
      '基层动态 heading',
      '基层动态 heading',
    ]);
    expect(pieces.map(({ kind, text }) => `${kind} ${text}`)).toEqual(
      expect.arrayContaining(['mark 【', 'heading 基层动态', 'mark 】']),
    );
  });
});

test('a bulletin of headings and page numbers alone is told of as an error', () => {
  expect(split('【基层动态】\n- 1 -\n')).toMatchObject({
    articles: [],
    diagnostics: [{ severity: 'error', code: 'no-articles' }],
  });
});

test('an issue without any date is told of as an error', () => {
  const { diagnostics } = split('某区科协举办天文夜活动\n活动举办。\n', { date: undefined });
  expect(diagnostics[0]).toMatchObject({ severity: 'error', code: 'no-issue-date' });
});
