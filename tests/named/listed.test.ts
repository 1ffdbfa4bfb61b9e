import { describe, expect, test } from 'vitest';
import { districtFinder, organizationFinder, programmeFinder, type Finder } from '#named/listed.ts';

const entry = (name: string, ...aliases: string[]) => ({ of: name, names: [name, ...aliases] });
const all = (find: Finder<string>, text: string): string[] => find(text).map(({ of }) => of);

describe('a body is found by all its names', () => {
  const find = organizationFinder([
    entry('青禾市科协', '市科协', '青禾市科学技术协会'),
    entry('东坡区科协'),
    entry('测绘学会'),
    entry('青禾大学'),
  ]);

  test.each([
    ['青禾市科学技术协会与东坡区科协签约', ['青禾市科协', '东坡区科协']],
    ['会议邀请市科协出席，加强与市科协交流', ['青禾市科协', '青禾市科协']],
    ['测绘学会对接市科协。', ['测绘学会']],
  ])('%s', (text, expected) => {
    expect(all(find, text)).toEqual(expected);
  });

  test.each([
    '天津市科协副主席',
    '石首市科协',
    '中国测绘学会理事长',
    '青禾大学附属中学',
    '青禾大学出版社',
  ])('and not in a longer name: %s', (text) => {
    expect(all(find, text)).toEqual([]);
  });

  test('stands where it is said to stand, and the longest name wins', () => {
    expect(find('由青禾市科协主办')).toEqual([
      { of: '青禾市科协', name: '青禾市科协', start: 1, end: 6 },
    ]);
  });
});

describe('a district is found', () => {
  const find = districtFinder(
    [entry('朝阳区'), entry('东城区'), entry('通州区')],
    '北京市科学技术协会',
  );

  test.each(['在朝阳区举办', '朝阳区科协', '北京市朝阳区', '北京朝阳区', '朝阳区位于东部'])(
    'in %s',
    (text) => {
      expect(all(find, text)).toEqual(['朝阳区']);
    },
  );

  test.each([
    '长春市朝阳区',
    '长春朝阳区',
    '南通市通州区',
    '东城区域发展',
    '通州区块链产业',
    '朝阳区位优势',
  ])('and not in %s', (text) => {
    expect(all(find, text)).toEqual([]);
  });
});

describe('a programme is found', () => {
  const find = programmeFinder([
    entry('双提升工程'),
    entry('科技馆之城'),
    entry('汇智工程', '“汇智”'),
  ]);

  test('with quotation marks anywhere, or without', () => {
    const text = '推进“双提升”工程，建“科技馆之城”，双提升工程见效，‘汇智’启动';
    expect(all(find, text)).toEqual(['双提升工程', '科技馆之城', '双提升工程', '汇智工程']);
    const [first] = find(text);
    expect(text.slice(first?.start, first?.end)).toBe('双提升”工程');
  });

  test('and not where a word runs on', () => {
    expect(all(find, '汇智工程师出席')).not.toContain('汇智工程');
  });
});

test('an empty list finds nothing', () => {
  expect(organizationFinder([])('市科协')).toEqual([]);
});
