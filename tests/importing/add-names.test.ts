import { describe, expect, test } from 'vitest';
import { addNames } from '#importing/add-names.ts';
import { slugFor } from '#importing/slug.ts';

describe('adding names to a list', () => {
  const add = (text: string, names: string[], entries: { slug: string; name: string }[] = []) =>
    addNames({ text, entries }, names, 'danwei').text;

  test('leaves what stands there as it is, comments and indents too', () => {
    const text = '# 说明\n  - slug: jia   # 注\n    name: "甲"\n# 完';
    expect(add(text, ['乙: 丙'])).toBe(
      `${text}\n  - slug: yi-bing\n    name: "乙: 丙"\n    new: true\n`,
    );
  });

  test('keeps the line ends of the file', () => {
    expect(add('- slug: jia\r\n  name: 甲\r\n', ['乙'])).toBe(
      '- slug: jia\r\n  name: 甲\r\n- slug: yi\r\n  name: 乙\r\n  new: true\r\n',
    );
  });

  test.each(['', '# 还没有\n', '[]\n', '[{ slug: jia, name: 甲 }]\n'])(
    'works on %j too',
    (text) => {
      expect(add(text, ['乙'])).toMatch(/slug: yi[\s\S]*name: 乙[\s\S]*new: true/);
    },
  );

  test('without names changes nothing', () => {
    expect(add('[ ]', [])).toBe('[ ]');
  });
});

describe('a slug', () => {
  test.each([
    ['大兴区科协', 'da-xing-qu-ke-xie'],
    ['绿色办', 'lv-se-ban'],
    ['MCU联合实验室', 'mcu-lian-he-shi-yan-shi'],
    ['《》', 'danwei'],
  ])('of %s is %s', (name, slug) => {
    expect(slugFor(name, new Set(), 'danwei')).toBe(slug);
  });

  test('is unlike any taken', () => {
    expect(slugFor('甲', new Set(['jia', 'jia-2']), 'danwei')).toBe('jia-3');
  });
});
