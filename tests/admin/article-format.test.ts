import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleFormat, FILE_TEXT } from '#admin/article-format.ts';
import { formFields } from '#admin/form.ts';

const choices = {
  sections: ['要闻', '主题教育', '基层动态'],
  organizations: ['青禾市科协', '东河区科协', '西山区科协', '市科协'],
  issues: ['20240315'],
  aliasOf: { 市科协: '青禾市科协' },
};
const format = articleFormat(formFields(choices), choices);
const PATH = 'content/articles/2024/20240315-01.md';

/** Opens a file in the form, changes it there, and saves it. */
function edit(text: string, changes: Record<string, unknown>): string {
  return format.toFile({ ...format.toForm(text), ...changes }, text, PATH);
}

const HAND_WRITTEN = `---
# 栏目写在最前，标题在后
section: '要闻'   # 单引号
organization: [ 青禾市科协,东河区科协 ]
date:   2024-03-15

title: "青禾市科协举办“春分”科普活动"
source: [3, 9]   # 原文行号
draft: false
issue: "20240315"
---


${'\u3000\u3000'}第一段，前面有全角空格。
接着的一行。

* 一项
*  另一项

最后一段。
`;

describe('a file that was opened and saved without a change', () => {
  test.each(globSync('content/articles/**/*.md'))('is the same, to the byte: %s', (path) => {
    const text = readFileSync(path, 'utf8');
    const all = readFileSync('content/organizations.yaml', 'utf8');
    const known = {
      ...choices,
      organizations: [...all.matchAll(/name: (.*)/g)].map(([, name = '']) => name),
    };
    const whole = articleFormat(formFields(known), known);
    expect(whole.toFile(whole.toForm(text), text, path)).toBe(text);
  });

  test.each([
    ['with comments, quotes and an order of its own', HAND_WRITTEN],
    ['with the line ends of Windows', HAND_WRITTEN.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${HAND_WRITTEN}`],
    ['without a line end at its end', HAND_WRITTEN.trimEnd()],
    ['with lines after its end', `${HAND_WRITTEN}\n \n`],
    ['whose organization is no list', HAND_WRITTEN.replace(/\[ .* \]/, '市科协')],
  ])('is the same %s', (_name, text) => {
    expect(edit(text, {})).toBe(text);
  });
});

describe('a change in the form changes in the file only', () => {
  test('the value of that field, in the quotes it has', () => {
    expect(edit(HAND_WRITTEN, { section: '基层动态', title: '改过的“标题”' })).toBe(
      HAND_WRITTEN.replace("'要闻'", "'基层动态'").replace(/"青禾.*"/, '"改过的“标题”"'),
    );
  });

  test('the items of a list that changed', () => {
    const block = HAND_WRITTEN.replace(
      /organization: .*\n/,
      'organization:\n    - 青禾市科协 # 主办\n    # 协办\n    - 东河区科协\n',
    );
    expect(edit(block, { organization: ['青禾市科协', '西山区科协'] })).toBe(
      block.replace('    - 东河区科协', '    - 西山区科协'),
    );
    expect(edit(block, { organization: ['青禾市科协', '东河区科协', '西山区科协'] })).toBe(
      block.replace('    - 东河区科协\n', '    - 东河区科协\n    - 西山区科协\n'),
    );
    expect(edit(block, { organization: ['东河区科协'] })).toBe(
      block.replace('    - 青禾市科协 # 主办\n', ''),
    );
    expect(edit(HAND_WRITTEN, { organization: ['青禾市科协'] })).toBe(
      HAND_WRITTEN.replace(/\[ .* \]/, '[青禾市科协]'),
    );
    const quoted = HAND_WRITTEN.replace(/\[ .* \]/, `["青禾市科协", '东河区科协']`);
    expect(edit(quoted, { organization: ['青禾市科协', '西山区科协', '东河区科协'] })).toBe(
      quoted.replace(`", '`, `", 西山区科协, '`),
    );
  });

  test('the line of a field that is new, after those that come before it, or of one that is gone', () => {
    const corrected = edit(HAND_WRITTEN, { updated: '2024-04-01', correction: '更正：人数为12人' });
    expect(corrected).toBe(
      HAND_WRITTEN.replace(
        'issue: "20240315"\n',
        'issue: "20240315"\nupdated: 2024-04-01\ncorrection: 更正：人数为12人\n',
      ),
    );
    expect(edit(corrected, { updated: '', correction: null })).toBe(HAND_WRITTEN);
    expect(edit(HAND_WRITTEN, { draft: true })).toBe(
      HAND_WRITTEN.replace('draft: false', 'draft: true'),
    );
    expect(edit(HAND_WRITTEN, { issue: '' })).toBe(HAND_WRITTEN.replace('issue: "20240315"\n', ''));
  });

  test('the lines of the body that changed, in a file of any line ends', () => {
    for (const end of ['\n', '\r\n']) {
      const text = HAND_WRITTEN.replaceAll('\n', end);
      const { body } = format.toForm(text) as { body: string };
      expect(body).not.toContain('\r');
      expect(edit(text, { body: body.replace('* 一项\n', '* 一项\n* 新的一项\n') })).toBe(
        text.replace(`* 一项${end}`, `* 一项${end}* 新的一项${end}`),
      );
      expect(edit(text, { body: `${body}\n\n又一段。` })).toBe(
        `${text.trimEnd()}${end}${end}又一段。${end}`,
      );
      expect(edit(text, { body: body.replace('\n\n最后一段。', '') })).toBe(
        text.replace(`${end}${end}最后一段。`, ''),
      );
    }
  });

  test('no mistake that was there before, and of the new ones those with one right answer are mended', () => {
    const { body } = format.toForm(HAND_WRITTEN) as { body: string };
    expect(edit(HAND_WRITTEN, { body: `${body}\n\n共有 30 人参加。` })).toBe(
      `${HAND_WRITTEN}\n共有30人参加。\n`,
    );
  });

  test('a term, each in the order its file has', () => {
    const text = HAND_WRITTEN.replace(
      'draft: false\n',
      'terms:\n  - traditional: 臺\n    word: 台 # 街道\n',
    ).replace('最后一段', '大台街道云');
    const { terms } = format.toForm(text) as { terms: Record<string, unknown>[] };
    const as = (item: Record<string, unknown>) => ({ keep: false, reason: '', ...item });
    expect(edit(text, { terms: terms.map(as) })).toBe(text);
    expect(edit(text, { terms: [...terms.map(as), as({ word: '云', keep: true })] })).toBe(
      text.replace('# 街道\n', '# 街道\n  - word: 云\n    keep: true\n'),
    );
  });
});

test('a new item is a file as an import writes it, with its layout and punctuation mended', () => {
  const values = {
    title: '东河区科协举办科普讲座',
    section: '基层动态',
    date: '2024-03-20',
    organization: ['东河区科协'],
    body: '　　3月20日，讲座举办。\n\n共有 30 人参加,都很满意。',
    issue: '20240315',
    order: null,
    dateBasis: 'text',
    draft: false,
    terms: [],
  };
  expect(format.toFile(values, undefined, PATH)).toBe(`---
title: 东河区科协举办科普讲座
section: 基层动态
date: 2024-03-20
organization:
  - 东河区科协
issue: "20240315"
---

3月20日，讲座举办。

共有30人参加，都很满意。
`);
});

describe('nothing is saved that the project would refuse', () => {
  test.each([
    [{ date: '2024-02-30' }, '“2024-02-30”不是一个日期'],
    [{ body: '' }, '稿件没有正文'],
    [{ title: '一'.repeat(91) }, '“title”（标题）写得不对'],
    [{ terms: [{ word: '没有的词', keep: true }] }, '本篇没有“没有的词”这个词'],
    [{ body: '会上宣读了《通知。' }, '《'],
    [{ body: '<b>粗体</b>' }, 'HTML'],
    [{ organization: [] }, '缺少“organization”（供稿单位）'],
  ])('%o', (changes, message) => {
    expect(() => edit(HAND_WRITTEN, changes)).toThrow(message);
  });

  test('and a file that cannot be read says so in its title, and is never written over', () => {
    const broken = HAND_WRITTEN.replace('date:   ', 'date: [');
    const values = format.toForm(broken);
    expect(values['title']).toMatch(/^（这份文件要用文本编辑器改：第\d+行/);
    expect(values[FILE_TEXT]).toBe(JSON.stringify(broken));
    expect(() => format.toFile({ ...values, title: '好的' }, broken, PATH)).toThrow();
    expect(() => format.toFile(values, '没有字段的文件\n', PATH)).toThrow('---');
  });

  test('nor is a layout that cannot be changed in place', () => {
    const flow =
      '---\n{ title: 甲, section: 要闻, date: 2024-03-15, organization: 市科协 }\n---\n正文。\n';
    expect(edit(flow, { body: '新的正文。' })).toBe(flow.replace('正文', '新的正文'));
    expect(() => edit(flow, { title: '乙' })).toThrow('请用文本编辑器改');
  });
});
