import { describe, expect, test } from 'vitest';
import { split } from './split-options.ts';

/** Text made for these tests; it tells of nothing that happened. */
const BODY =
  '　　8月20日，青川县科协在文化馆举办讲座，请三位老师讲解天文常识，一百多人前来听讲。（青川县科协）';
const NAMES = ['青川县科协举办天文讲座', '青川县科协检查科普场馆', '青川县科协走访农业专家'];
const [A, B, C] = NAMES as [string, string, string];
const body = (...titles: string[]): string => titles.map((title) => `${title}\n${BODY}\n`).join('');
const list = (form: (name: string, index: number) => string, head = '目录'): string =>
  `${head}\n${NAMES.map(form).join('\n')}\n`;

const told = (text: string): (string | number)[][] =>
  split(text)
    .diagnostics.filter(({ code }) => /listed/.test(code))
    .map(({ code, line, message }) => [code, line, message]);
const lost = (name: string, line: number) => [
  'listed-not-found',
  line,
  expect.stringMatching(new RegExp(`目录里的“[^“]*${name}”（第 ${line} 行）在正文里没有找到`, 'u')),
];

describe('what the contents list and the text lacks is told of', () => {
  test.each<[string, (name: string, index: number) => string]>([
    ['with pages', (name, index) => `${name}……${index + 1}`],
    ['numbered', (name, index) => `${index + 1}.${name}`],
  ])('%s', (_, form) => {
    expect(told(list(form) + body(A, B, C))).toEqual([]);
    expect(told(list(form) + body(A, B))).toEqual([lost(C, 4)]);
    expect(told(list(form) + body(A, C))).toEqual([lost(B, 3)]);
    expect(told(list(form) + body(B, C))).toEqual([lost(A, 2)]);
  });

  test('bare; the last entry may be the first section and is told of as one', () => {
    const bare = list((name) => name);
    expect(told(bare + body(A, B, C))).toEqual([]);
    expect(told(bare + body(A, C))).toEqual([lost(B, 3)]);
    expect(told(bare + body(B, C))).toEqual([lost(A, 2)]);
    expect(split(bare + body(A, B)).diagnostics).toMatchObject([{ code: 'only-heading', line: 4 }]);
  });

  test('however short its title', () => {
    const text = `目录\n甲……1\n乙……2\n丙……3\n${body('甲', '乙')}`;
    expect(told(text)).toContainEqual(lost('丙', 4));
  });

  test('in either of two columns', () => {
    const text = `目录\n${A}……(1)        ${C}……(2)\n${B}……(1)\n`;
    expect(told(text + body(A, B, C))).toEqual([]);
    expect(told(text + body(A, B))).toEqual([lost(C, 2)]);
  });

  test('where its words stand within an item', () => {
    const text = list((name, index) => `${name}……${index + 1}`) + body(A, B);
    const within = `${text}\u3000\u3000讲座之后，老师们与学员又走访了当地的几家企业和学校。\n${C}\n`;
    expect(told(within)).toEqual([
      ['listed-not-found', 10, expect.stringContaining(`“${C}”没有拆成一条稿件。请核对第 10 行`)],
    ]);
  });
});

describe('items that the contents name otherwise are not told of', () => {
  test.each([
    ['shortened', [A, B, '青川县科协走访…']],
    ['in other words', [A, B, '专家在田间']],
    ['with who wrote them', [A, B, `${C} 某某某`]],
    ['over two lines', [A, B, '青川县科协\n走访农业专家']],
    ['among sections that are not printed below', [A, `【基层动态】\n${B}`, C]],
  ])('%s', (_, names) => {
    const entries = names.map((name, index) => `${name}……${index + 1}`);
    expect(told(`目录\n${entries.join('\n')}\n${body(A, B, C)}`)).toEqual([]);
  });

  test('nor those that a selection leaves out', () => {
    const some = `本期要目\n${A}\n${B}\n`;
    expect(told(some + body(A, B, C))).toEqual([]);
    expect(told(some + body(C, B))).toEqual([lost(A, 2)]);
  });
});

test('an item that the contents do not list is told of', () => {
  const text = `目录\n${A}……1\n${C}……3\n${body(A, B, C)}`;
  expect(told(text)).toEqual([
    ['not-listed', 6, expect.stringContaining(`“${B}”不在目录里。请核对第 6 行`)],
  ]);
});
