import { expect, test } from 'vitest';
import { split } from './split-options.ts';

/** Text made for these tests; it tells of nothing that happened. */
const TITLES = ['青川县科协举办天文讲座', '三个村子装上了气象站', '老科协走访农业专家'];
const STORY = Array.from(
  { length: 3 },
  () => '\u3000\u3000文化馆里，三位老师讲解了天文常识。',
).join('\n');
const GAP = ' '.repeat(30);

const heads = (feet: readonly string[]): string[] => {
  const pages = TITLES.map((title, at) => `${title}\n${STORY}\n${STORY}\n${feet[at]}\n`);
  return split(pages.join('')).pieces.flatMap((piece) =>
    piece.kind === 'furniture' && piece.furniture === 'running-head' ? piece.text : [],
  );
};

test('heads of left and right pages are known by the numbers at their edges, whatever they say', () => {
  const feet = [`科普通讯${GAP}1`, `2${GAP}青川县科协`, `科普通讯${GAP}3`];
  expect(heads(feet)).toEqual(feet);
});

test('the head of a newspaper’s page is known beside one that is, and names its section', () => {
  const pages = TITLES.map(
    (title, at) =>
      `青川新报  第86期\n${at + 2}版  ${'民生文教科普'.slice(2 * at, 2 * at + 2)}  2016年11月5日\n${'民生文教科普'.slice(2 * at, 2 * at + 2)}\n${title}\n${STORY}\n${STORY}\n`,
  );
  const { articles } = split(pages.join(''));
  expect(articles.map(({ section, title }) => [section, title])).toEqual([
    ['民生', TITLES[0]],
    ['文教', TITLES[1]],
    ['科普', TITLES[2]],
  ]);
});

test('a name above the number of the issue is the head of a page, whatever it ends with', () => {
  const head = '梧桐里科普';
  const pages = [`第1页\n${head}\n${TITLES[1]}\n${STORY}\n`, `第2页\n${TITLES[2]}\n${STORY}\n`];
  const text = `${head}\n第5期\n2023年8月20日\n${TITLES[0]}\n${STORY}\n${pages.join('')}`;
  const { articles } = split(text);
  expect(articles.map(({ title, section }) => [title, section])).toEqual(
    TITLES.map((title) => [title, '要闻']),
  );
});

test('numbers at an edge that do not count pages are no heads', () => {
  expect(heads([`参加人数${GAP}116`, `7${GAP}个村`, `合计${GAP}20`])).toEqual([]);
});
