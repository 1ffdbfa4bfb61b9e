import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseWholly } from '#markdown/parse.ts';
import { plainTree } from '#markdown/plain-tree.ts';

/** Whatever Markdown gives a meaning to, and what stands around it. */
const piece = fc.constantFrom(
  ...'中文，。“”《》（）①…—·１ａ \n\n\n ab12.)(-+=*_#>`~|[]<&\\!@:/;"\'%^{}$?,',
  ...[
    '\n\n',
    '  ',
    '    ',
    '\t',
    '1. ',
    '- ',
    '--',
    '===',
    '---',
    '2）',
    '12)',
    'www.',
    'www.a.cn',
    'http://',
    'https://a.cn',
  ],
  ...[
    '\u3000',
    '\u00a0',
    '\uFEFF',
    '\r',
    '\f',
    '\u2028',
    '\0',
    '😀',
    'a@b.cn',
    '&amp;',
    '<b>',
    '[x]',
    '**粗**',
    ':--',
    '::',
    'ftp://a.cn',
    'WWW.a.cn',
  ],
);

test('a text taken for plain has the tree that the parser makes of it', () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const body = pieces.join('');
      const tree = plainTree(body, parseWholly);
      if (!tree) return;
      plain++;
      expect(tree).toEqual(parseWholly(body));
    }),
    { numRuns: 40_000 },
  );
  expect(plain).toBeGreaterThan(500);
});

test('a paragraph that is not plain leaves the others plain, and has the places it has in the whole', () => {
  const body =
    '\n甲。\n\n报名：https://example.org/a，共*三*页。\n第二行 \n\n乙，见www.a.cn/b_c。\n\n丙。\n';
  const asked: string[] = [];
  const tree = plainTree(body, (paragraph) => {
    asked.push(paragraph);
    return parseWholly(paragraph);
  });
  expect(tree).toEqual(parseWholly(body));
  expect(asked).toEqual([
    '报名：https://example.org/a，共*三*页。\n第二行 ',
    '乙，见www.a.cn/b_c。',
  ]);
});

test('an article of Chinese sentences is plain', () => {
  const body =
    '\n8月19日，延庆区科协（延庆）举办1+3+N活动：“相遇七夕”。\n第二行。\n\n《一带一路》共有3.5万人 and more.\n';
  expect(plainTree(body, parseWholly)).toEqual(parseWholly(body));
  expect(plainTree(body, parseWholly)?.children).toHaveLength(2);
});
