import { describe, expect, test } from 'vitest';
import type { Publication } from '#collection/publication.ts';
import { createFold } from '#hanzi/fold.ts';
import { suggest } from '#search/suggest.ts';
import { suggestionFiles } from '#search/suggestion-data.ts';
import { titlesFileFor } from '#search/suggestion-files.ts';
import { item } from './items.ts';

const fold = createFold('協协學学');
const items = [
  item('青禾市科协举办重庆展览', ''),
  item('ＡＩ科普', '', { id: 'x02' }),
  item('东坡开放日', '', { id: 'x03' }),
];
const dongpo = { slug: 'dongpo', name: '东坡区科协', aliases: ['东坡区科学技术协会'] };
const { names, titles } = suggestionFiles({
  items,
  sections: [{ of: { slug: 'dongtai', name: '动态', aliases: [] }, items }],
  organizations: [
    { of: dongpo, items },
    { of: { slug: 'xipo', name: '西坡区科协', aliases: [] }, items: [] },
  ],
} as unknown as Publication);

const suggested = (typed: string): string[] => {
  const file = titlesFileFor(typed);
  const listed = (file && titles.get(file)) || [];
  return suggest(typed, names.names, listed, fold).map(({ kind, text }) => `${kind} ${text}`);
};

describe('suggestions', () => {
  test('are the organizations and sections that have items', () => {
    expect(names.names.map(({ name, path }) => [name, path])).toEqual([
      ['东坡区科协', '/organizations/dongpo/'],
      ['动态', '/sections/dongtai/'],
    ]);
    expect(names.titles).toEqual([...titles.keys()].sort());
  });

  test.each([
    ['kx', ['organization 东坡区科协', 'title 青禾市科协举办重庆展览']],
    ['dp', ['organization 东坡区科协', 'title 东坡开放日']],
    ['kxjs', ['organization 东坡区科协']],
    ['cq', ['title 青禾市科协举办重庆展览']],
    ['重庆', ['title 青禾市科协举办重庆展览']],
    ['科協', ['organization 东坡区科协', 'title 青禾市科协举办重庆展览']],
    ['ai', ['title ＡＩ科普']],
    ['动', ['section 动态']],
    ['d', []],
    ['量子', []],
    [' ', []],
  ])('for %s', (typed, expected) => {
    expect(suggested(typed)).toEqual(expected);
  });

  test('that begin with what was typed come first', () => {
    const some = [{ title: '科协与东坡', initials: 'kxydp', path: '/1/' }];
    const both = [...some, { title: '东坡科协', initials: 'dpkx', path: '/2/' }];
    expect(suggest('dp', [], both, fold).map(({ text }) => text)).toEqual([
      '东坡科协',
      '科协与东坡',
    ]);
  });

  test('of titles in one file are the newest forty', () => {
    const many = Array.from({ length: 60 }, (_, index) => item(`科协${index}`, ''));
    const files = suggestionFiles({ items: many, sections: [], organizations: [] } as never);
    expect(files.titles.get('kx')).toHaveLength(40);
    expect(files.titles.get('kx')?.[0]?.title).toBe('科协0');
  });
});
