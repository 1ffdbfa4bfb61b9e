import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainBlocks } from '#article/blocks.ts';
import { readArticle } from '#article/read.ts';
import { articleSchema } from '#article/schema.ts';
import { writeArticle, type NewArticle } from '#article/write.ts';

const schema = articleSchema({ sections: ['要闻'], organizations: ['某市科协', '某区科协'] });
const article: NewArticle = {
  title: '某区科协举办“相遇七夕”活动',
  section: '要闻',
  date: '2023-08-19',
  organization: ['某区科协'],
  issue: '20230823',
  order: 12,
  paragraphs: ['8月19日，活动举办。', '共有116人参加（以下略）。'],
};

function readBack(text: string) {
  const read = readArticle('20230823-12.md', new TextEncoder().encode(text), schema);
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return { ...read.article, paragraphs: plainBlocks(read.article.body) };
}

/** Lines full of what Markdown gives a meaning to. */
const unit = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(...'#*_~`[]()<>!|&;:\\-+=.1a“”（）。，中 \t@/^"\'{}$%'),
  },
  fc.constantFrom(
    'http://',
    'www.',
    '&amp;',
    '**',
    '~~',
    '---',
    '1. ',
    '- ',
    '@a.com',
    '[^a]',
    '![',
    '](',
    '<b>',
    'x_',
    '——',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const line = fc
  .array(unit, { minLength: 1, maxLength: 14 })
  .map((units) =>
    [...units.join('')]
      .filter((letter) => letter === '\t' || letter >= ' ')
      .join('')
      .replace(/[\u2028\u2029]/gu, '')
      .trim(),
  )
  .filter((text) => text !== '');

describe('writing an article', () => {
  test('gives the fields in their order, the issue quoted, and the paragraphs as they are', () => {
    expect(writeArticle({ ...article, dateBasis: 'issue', source: [356, 378] })).toBe(
      [
        '---',
        'title: 某区科协举办“相遇七夕”活动',
        'section: 要闻',
        'date: 2023-08-19',
        'organization:',
        '  - 某区科协',
        'issue: "20230823"',
        'order: 12',
        'source: [356, 378]',
        'dateBasis: issue',
        '---',
        '',
        '8月19日，活动举办。',
        '',
        '共有116人参加（以下略）。',
        '',
      ].join('\n'),
    );
  });

  test('leaves out that a date is the text’s own', () => {
    expect(writeArticle({ ...article, dateBasis: 'text' })).not.toContain('dateBasis');
  });

  test.each([
    '1. 第一项',
    '12) 第二项',
    '* 星号 *强调* **加重**',
    '# 不是标题',
    '#话题#',
    '<b>不是标签</b> <!-- 也不是注释 -->',
    '[方括号](http://example.org) ![图](a.png) [^1]',
    '[^1]: 不是脚注',
    '[引用]: http://example.org',
    '_下划线_ 中_文_中 a_b_c',
    '~删除~ ~~删除~~ 8~10月',
    '表 | 格 | --- | --- |',
    '&amp; &#20013; &nbsp; AT&T',
    'https://example.org/a_b*c*?x=1&amp;y=2。',
    'www.example.org/_a_ 与 someone_x@example.org',
    '---',
    '===',
    '+ 加号',
    '- 减号',
    '> 引用',
    '```代码```',
    '`代码`',
    '~~~',
    '反斜杠 \\ \\* \\',
    '甲\t乙\t丙',
    '[ ] 待办',
    '“引号”**（括号）**后',
    '$公式$ {花括号} a|b',
    '一、二*三*“四”',
  ])('reads back %j as it was', (paragraph) => {
    const { paragraphs } = readBack(
      writeArticle({ ...article, paragraphs: [paragraph, '后一段。'] }),
    );
    expect(paragraphs).toEqual([paragraph, '后一段。']);
  });

  test('gives rows that follow one another as one table, filled up to the longest', () => {
    const paragraphs = ['先看表：', '单位\t人数', '甲-乙|丙\t3\t备注', '\t4', '表后。'];
    expect(writeArticle({ ...article, paragraphs })).toContain(
      [
        '先看表：',
        '',
        '| 单位 | 人数 |  |',
        '| --- | --- | --- |',
        '| 甲-乙\\|丙 | 3 | 备注 |',
        '|  | 4 |  |',
        '',
        '表后。',
        '',
      ].join('\n'),
    );
  });

  test('says that it is written in Traditional', () => {
    expect(writeArticle({ ...article, script: 'Hant' })).toContain('\nscript: Hant\n');
  });

  test('reads back the same title and paragraphs, whatever they hold', () => {
    const title = line.map((text) => [...text].slice(0, 90).join('').trim());
    fc.assert(
      fc.property(title, fc.array(line, { minLength: 1, maxLength: 3 }), (title, paragraphs) => {
        const read = readBack(writeArticle({ ...article, title, paragraphs }));
        expect(read.title).toBe(title);
        expect(read.paragraphs).toEqual(paragraphs);
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  test('keeps a space after an address in a cell', () => {
    const paragraphs = ['http://a- \t#'];
    expect(readBack(writeArticle({ ...article, paragraphs })).paragraphs).toEqual(paragraphs);
  });

  test('reads back the same paragraphs and rows of tables in any mixture', () => {
    const cell = fc
      .oneof(line, fc.constantFrom('', '|', '\\\\|', ' ', '　甲 ', '---', ':-:'))
      .map((text) => text.replaceAll('\t', ''));
    const row = fc
      .tuple(fc.array(cell, { minLength: 1, maxLength: 3 }), cell)
      .map(([cells, last]) => [...cells, last.trim() || '末'].join('\t'));
    fc.assert(
      fc.property(fc.array(fc.oneof(line, row), { minLength: 1, maxLength: 5 }), (paragraphs) => {
        expect(readBack(writeArticle({ ...article, paragraphs })).paragraphs).toEqual(paragraphs);
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
