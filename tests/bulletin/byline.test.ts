import { describe, expect, test } from 'vitest';
import { readByline } from '#bulletin/byline.ts';
import { split } from './split-options.ts';

describe('a line beside a title', () => {
  test.each([
    ['来源：阅读推广部', ['阅读推广部'], undefined],
    ['文/图　展览部', ['展览部'], undefined],
    ['文/张三　图/李四', ['张三'], undefined],
    ['文图／周为民', ['周为民'], undefined],
    ['图/李四', [], undefined],
    ['责任编辑：张三', [], undefined],
    ['（学会部\u30008月5日）', ['学会部'], { year: undefined, month: 8, day: 5 }],
    ['某市科协 2024年12月25日', ['某市科协'], { year: 2024, month: 12, day: 25 }],
    ['本报记者 李明 通讯员 王小华', ['李明', '王小华'], undefined],
    ['2024年12月25日', [], { year: 2024, month: 12, day: 25 }],
    ['（二〇二四年三月五日）', [], { year: 2024, month: 3, day: 5 }],
    ['12月3日', [], { year: undefined, month: 12, day: 3 }],
    [
      '来源：图书馆 作者：李云 日期：2023.5.6 浏览：12',
      ['图书馆', '李云'],
      { year: 2023, month: 5, day: 6 },
    ],
  ])('%s names %j and the day %j', (text, names, day) => {
    expect(readByline(text)).toMatchObject({ names, day });
  });

  test.each([
    '图书馆召开座谈会',
    '文体活动',
    '（学会部）',
    '某市科协',
    '2024-12',
    '2023年2月30日',
    '主任：李明说，会开了。',
    '12月3日，协会举办讲座',
  ])('%s is none', (text) => {
    expect(readByline(text)).toBeUndefined();
  });
});

/** Text made for these tests; it tells of nothing that happened. */
const ITEMS = [
  { title: '青川县科协举办天文讲座', by: '科普部', day: '2023年8月3日' },
  { title: '三个村子装上了气象站', by: '学会部', day: '2023年8月5日' },
  { title: '老科协走访农业专家', by: '老科协', day: '2023年8月9日' },
];
const STORY = '　　文化馆里，三位老师讲解了天文常识，孩子们听得入神。\n'.repeat(3);
const centred = (text: string): string => `${'　'.repeat((26 - text.length) / 2)}${text}`;

const read = (item: (one: (typeof ITEMS)[number]) => string) =>
  split(ITEMS.map(item).join('\n')).articles.map(({ title, organization, date }) => ({
    title,
    organization,
    date,
  }));

describe('what stands beside titles', () => {
  const expected = (part: 'by' | 'day') =>
    ITEMS.map(({ title, by, day }) => ({
      title,
      organization: [part === 'by' ? by : '某市科协'],
      date: part === 'day' ? `2023-08-0${day.at(-2)}` : '2023-08-23',
    }));

  test.each<[string, (one: (typeof ITEMS)[number]) => string]>([
    ['a source below', ({ title, by }) => `${title}\n来源：${by}\n${STORY}`],
    [
      'words and pictures below',
      ({ title, by }) => `${title}\n${centred(`文/图\u3000${by}`)}\n${STORY}`,
    ],
    ['a source above', ({ title, by }) => `供稿单位：${by}\n${centred(title)}\n${STORY}`],
    ['a name in a bracket', ({ title, by }) => `◆${title}（${by}）\n${STORY}`],
    [
      'a name in a bracket before the text',
      ({ title, by }) => `${title}\n【${by}】${STORY.trimStart()}`,
    ],
    [
      'a name and a day in a bracket below',
      ({ title, by }) => `${title}\n（${by} 8月23日）\n${STORY}`,
    ],
    [
      'a name alone, time and again',
      ({ title, by }) => `${centred(title)}\n${centred(by)}\n${STORY}`,
    ],
  ])('is the credit: %s', (_, item) => {
    expect(read(item)).toEqual(expected('by'));
  });

  test('is the day of the item', () => {
    expect(read(({ title, day }) => `${centred(title)}\n${centred(day)}\n${STORY}`)).toEqual(
      expected('day'),
    );
  });

  test('is the day of the item in a bracket behind the title, its signer at the end', () => {
    const signer = (by: string): string => '\u3000'.repeat(20) + by;
    const items = read(({ title, by, day }) => `${title}（${day}）\n${STORY}${signer(by)}\n`);
    const signed = expected('day').map((one, at) => ({
      ...one,
      organization: [ITEMS[at]?.by],
    }));
    expect(items).toEqual(signed);
  });

  test('is the day of the item where its text tells none of its own', () => {
    const told = STORY.replace('文化馆', '8月1日，文化馆');
    const items = read(({ title, day }) => `${title}\n发布时间：${day}\n${told}`);
    expect(items.map(({ date }) => date)).toEqual(['2023-08-01', '2023-08-01', '2023-08-01']);
  });
});

test('a source said again at the top of pages is no running head', () => {
  const pages = ITEMS.map(({ title }) => `${title}\n\f来源：科普部\n${STORY}`);
  expect(split(pages.join('')).articles.map(({ organization }) => organization)).toEqual([
    ['科普部'],
    ['科普部'],
    ['科普部'],
  ]);
});

test('words under a picture stay in their item, centred and apart as they are', () => {
  const caption = centred('图1　孩子们在看望远镜');
  const [first] = ITEMS.map(({ title }) => `${centred(title)}\n${STORY}\n${caption}\n\n${STORY}\n`);
  expect(split(first ?? '').articles.map(({ paragraphs }) => paragraphs.length)).toEqual([7]);
});

test.each([
  ['▲孩子们在看望远镜（图/科普部）'],
  ['孩子们在看望远镜 摄影：李明'],
  ['李明（左一）在讲解星图'],
])('%s is the words under a picture', (caption) => {
  const [article] = split(`${ITEMS[0]?.title}\n${STORY}${caption}\n${STORY}`).articles;
  expect(article?.paragraphs).toHaveLength(7);
});

test('names that are announced are a list, neither credit nor section', () => {
  const list = '一等奖：\n湖西学校、东关小学\n';
  const told = ITEMS.map(({ title }) => `${title}\n${STORY}${list}`).join('');
  const [first, second] = split(told).articles;
  expect(first?.paragraphs.slice(-2)).toEqual(['一等奖：', '湖西学校、东关小学']);
  expect(first?.organization).toEqual(['某市科协']);
  expect(second?.section).toBe('要闻');
});

test('the contents may leave out the credits behind titles', () => {
  const contents = ITEMS.map(({ title }, at) => `${title}……${at + 1}\n`).join('');
  const items = ITEMS.map(({ title, by }) => `${title}（${by}）\n${STORY}`).join('');
  expect(split(`目录\n${contents}${items}`).articles.map(({ title }) => title)).toEqual(
    ITEMS.map(({ title }) => title),
  );
});

test('a list within an item does not count on with the titles', () => {
  const list = [1, 2, 3].map((number) => `\u3000\u3000${number}.先看天气，再定时间。`).join('\n');
  const numbered = ITEMS.map(({ title }, at) => `${at + 1}.${title}\n${STORY}`).join('');
  const text = `${numbered}大家商定如下：\n${list}\n4.科普中国走进山乡\n${STORY}`;
  expect(split(text).articles.map(({ title }) => title)).toEqual([
    ...ITEMS.map(({ title }) => title),
    '科普中国走进山乡',
  ]);
});

test('a page number may stand in brackets', () => {
  const pages = ITEMS.map(({ title }, at) => `${title}\n${STORY}${STORY}(${at + 1})\n${STORY}\n`);
  const numbers = split(pages.join('')).pieces.filter(
    (piece) => piece.kind === 'furniture' && piece.furniture === 'page-number',
  );
  expect(numbers.map(({ text }) => text)).toEqual(['(1)', '(2)', '(3)']);
});
