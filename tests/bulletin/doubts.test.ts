import { describe, expect, test } from 'vitest';
import { split } from './split-options.ts';

const INDENT = '\u3000\u3000';
/** Text made for these tests; it tells of nothing that happened. */
const item = (title: string, body: string, credit = '（青川县科协）'): string =>
  `${title}\n${INDENT}${body}${credit}\n`;
const TALK = '8月20日，青川县科协在文化馆举办讲座，请三位老师讲解天文常识，一百多人前来听讲。';
const OTHERS = ['青川县科协举办天文讲座', '青川县科协检查科普场馆', '青川县科协走访农业专家'].map(
  (title) => item(title, TALK),
);
const MASTHEAD = '科协工作简报\n第5期\n';
const MAKER = '青川县科学技术协会编印　2023年8月23日\n';

const codes = (text: string) => split(text).diagnostics.map(({ code }) => code);
const doubts = (text: string, code: string) =>
  split(text)
    .diagnostics.filter((diagnostic) => diagnostic.code === code)
    .map(({ line, message }) => [line, message]);

describe('what is unlike an article is told of, however sure the form is', () => {
  test('nothing is said of ordinary items', () => {
    expect(codes(OTHERS.join(''))).toEqual([]);
  });

  test('an item without a credit where most have one', () => {
    const text = [...OTHERS, item('青川县科协慰问老专家', TALK, '')].join('');
    expect(doubts(text, 'odd-credit')).toEqual([
      [8, expect.stringContaining('没有供稿单位，而同期多数稿件有，记为编印单位“某市科协”')],
    ]);
  });

  test('an item far longer than the others', () => {
    const long = TALK.repeat(40);
    expect(
      doubts([...OTHERS, item('青川县科协总结全年工作', long)].join(''), 'odd-length'),
    ).toEqual([[7, expect.stringContaining('比同期稿件长得多')]]);
  });

  test('an item of a few words', () => {
    expect(
      doubts([...OTHERS, item('青川县科协总结全年工作', '见附件。')].join(''), 'odd-length'),
    ).toEqual([[7, expect.stringContaining('正文太短')]]);
  });

  test('a title cut open', () => {
    const text = [...OTHERS, item('青川县科协举办“天文夜讲座活动', TALK)].join('');
    expect(doubts(text, 'odd-title')).toEqual([[7, expect.stringContaining('不成对')]]);
  });

  test('a paragraph that does not come to an end', () => {
    const text = [
      ...OTHERS,
      item(
        '青川县科协总结全年工作',
        `${TALK}\n${INDENT}${TALK.slice(0, -4).repeat(2)}\n${INDENT}${TALK}`,
      ),
    ];
    expect(doubts(text.join(''), 'odd-paragraph')).toEqual([
      [9, expect.stringContaining('没有说完')],
    ]);
  });
});

test('a bracket before a title where brackets hold headings is told of, with the items after it', () => {
  const text = `【要闻】\n${OTHERS[0]}【基层】${OTHERS[1]}${OTHERS[2]}【学会】\n${OTHERS[0]}`;
  expect(doubts(text, 'odd-section')).toEqual([
    [4, expect.stringContaining('也许属于栏目【基层】')],
    [6, expect.stringContaining('也许属于栏目【基层】')],
  ]);
});

describe('a day that may be another is told of', () => {
  test.each([
    [
      'several days',
      '8月12日，培训开班。8月20日，学员参观了天文馆，听了三场报告。',
      '先后有几个日期',
    ],
    ['a day long ago', '3月2日，青川县科协在文化馆举办讲座，请三位老师讲解天文常识。', '早 174 天'],
    [
      'a later paragraph',
      `青川县科协举办讲座，请三位老师讲解常识。\n${INDENT}8月20日，讲座在文化馆开讲。`,
      '取自第 2 段',
    ],
  ])('%s', (_, body, reason) => {
    const text = [...OTHERS, item('青川县科协举办读书交流活动', body)].join('');
    expect(doubts(text, 'date-doubtful')).toEqual([[7, expect.stringContaining(reason)]]);
  });

  test('a range is one time', () => {
    const body = '8月20日至22日，青川县科协在文化馆举办讲座，请三位老师讲解天文常识。';
    expect(codes([...OTHERS, item('青川县科协举办读书交流活动', body)].join(''))).toEqual([]);
  });
});

describe('what a masthead leaves open is told of', () => {
  const items = [...OTHERS, item('青川县科协慰问老专家', TALK, '')].join('');

  test('no publisher', () => {
    expect(doubts(MASTHEAD + items, 'publisher-assumed')).toEqual([
      [1, expect.stringContaining('1 条稿件都记作编印单位“某市科协”')],
    ]);
  });

  test('several bodies', () => {
    const text = `${MASTHEAD}主办单位：青川县人民政府办公室\n${MAKER}${items}`;
    expect(doubts(text, 'publisher-doubtful')).toEqual([
      [1, expect.stringContaining('版头里还有“青川县人民政府办公室”')],
    ]);
  });

  test('one publisher leaves nothing open', () => {
    expect(codes(MASTHEAD + MAKER + items)).not.toContain('publisher-doubtful');
  });

  test('items before the first heading', () => {
    const text = `${MASTHEAD}${MAKER}${OTHERS.join('')}【基层动态】\n${items}`;
    expect(doubts(text, 'before-headings')).toEqual([[4, expect.stringContaining('3 条稿件')]]);
  });
});

describe('a section that only its form makes one', () => {
  const [first, second, third] = OTHERS as [string, string, string];

  test('is told of where no other is like it', () => {
    const text = `${first}基层动态\n${second}${third}`;
    expect(doubts(text, 'only-heading')).toEqual([
      [3, expect.stringContaining('“基层动态”当作栏目名，归入它的有 2 条稿件')],
    ]);
  });

  test('is not where there are two, or its name is known', () => {
    const two = `综合信息\n${first}基层动态\n${second}${third}`;
    expect(doubts(two, 'only-heading')).toEqual([]);
    const { diagnostics } = split(`${first}基层动态\n${second}${third}`, {
      known: { sections: ['基层动态'] },
    });
    expect(diagnostics.map(({ code }) => code)).not.toContain('only-heading');
  });
});

test('unsure limits are told with what the line was taken for and what it could be as well', () => {
  const text = `${OTHERS.join('')}青川县科协走访企业\n青川县科协慰问老专家\n${TALK}\n`;
  const [[, message] = []] = doubts(text, 'unsure-limits');
  expect(message).toMatch(/请核对第 \d+ 行：当作.+，也可能是.+。$/);
});

describe('a file that is no bulletin', () => {
  const told = (text: string): boolean => codes(text).includes('unlike-bulletin');
  const manual = [1, 2, 3, 4]
    .map(
      (number) =>
        `## 第${number}步\n\n1. 打开文件\n2. 写入内容，保存\n\n\`\`\`\nnpm run ${number}\n\`\`\`\n`,
    )
    .join('\n');

  test.each([
    ['a licence', 'MIT License\n\nPermission is hereby granted, free of charge, to any person.\n'],
    ['a list', '- slug: yaowen\n  name: 要闻\n- slug: jiceng\n  name: 基层动态\n'],
    ['a manual', `# 用法（2023年8月20日起）\n\n${manual}`],
  ])('is told of before anything else: %s', (_, text) => {
    expect(codes(text)[0]).toBe('unlike-bulletin');
  });

  test.each([
    [
      'an item that tells no day',
      '青川县科协举办讲座\n\u3000\u3000近日，青川县科协举办讲座，一百多人听讲。\n',
    ],
    [
      'an item in Traditional',
      '青川縣科協舉辦講座\n\u3000\u3000當日，青川縣科協舉辦講座，眾人聽講。\n',
    ],
    ['an item with a day', item('青川县科协举办讲座', TALK, '')],
    ['items with a credit', item('青川县科协举办讲座', '讲座请三位老师讲解天文常识。')],
    ['items under a masthead', `${MASTHEAD}青川县科协举办讲座\n\u3000\u3000讲座请老师讲解常识。\n`],
    ['items under a heading', '【要闻】\n青川县科协举办讲座\n\u3000\u3000讲座请老师讲解常识。\n'],
  ])('is not %s', (_, text) => {
    expect(told(text)).toBe(false);
  });
});
