import { describe, expect, test } from 'vitest';
import type { Article } from '#article/article.ts';
import type { Content } from '#collection/content.ts';
import { arrange } from '#collection/publication.ts';

function article(id: string, fields: Partial<Article> = {}): Article {
  return {
    id,
    file: `articles/${id}.md`,
    body: '正文。',
    bodyLine: 8,
    title: id,
    section: '动态',
    date: '2024-03-02',
    dateBasis: 'text',
    organization: ['东坡科协'],
    ...fields,
  };
}

function content(articles: Article[]): Content {
  return {
    site: { pageSizes: { list: 50, results: 10, feed: 50 } } as Content['site'],
    sections: [
      { slug: 'huodong', name: '活动', aliases: ['科普活动'], order: 2 },
      { slug: 'dongtai', name: '动态', aliases: [], order: 1 },
    ],
    organizations: [
      { slug: 'dongpo', name: '东坡区科协', aliases: ['东坡科协'] },
      { slug: 'xipo', name: '西坡区科协', aliases: [] },
    ],
    issues: [],
    terms: [],
    districts: [],
    people: [],
    programmes: [],
    articles,
  };
}

const ids = (items: { id: string }[]): string[] => items.map(({ id }) => id);

describe('the archive arranged for reading', () => {
  test('is newest first, on one day in printed order', () => {
    const { items } = arrange(
      content([
        article('b', { order: 2, issue: 'i' }),
        article('a', { order: 1, issue: 'i' }),
        article('c', { date: '2024-03-03' }),
      ]),
      { drafts: false },
    );
    expect(ids(items)).toEqual(['c', 'a', 'b']);
  });

  test('has drafts in a preview alone, and withdrawn items in no list', () => {
    const articles = [
      article('a'),
      article('b', { draft: true }),
      article('c', { withdrawn: true }),
    ];
    const built = arrange(content(articles), { drafts: false });
    expect(ids(built.items)).toEqual(['a']);
    expect(ids(built.withdrawn)).toEqual(['c']);
    expect(built.sections.flatMap(({ items }) => ids(items))).toEqual(['a']);
    expect(ids(arrange(content(articles), { drafts: true }).items)).toEqual(['a', 'b']);
  });

  test('counts an organization once, by whatever name it is credited', () => {
    const { organizations, items } = arrange(
      content([article('a', { organization: ['东坡科协', '东坡区科协'] })]),
      { drafts: false },
    );
    expect(items[0]?.organizations.map(({ slug }) => slug)).toEqual(['dongpo']);
    expect(organizations.map(({ of, items: of_ }) => [of.slug, of_.length])).toEqual([
      ['dongpo', 1],
      ['xipo', 0],
    ]);
  });

  test('has one section, by whatever name an item has it', () => {
    const { sections, items } = arrange(
      content([article('a', { section: '科普活动' }), article('b', { section: '活动' })]),
      { drafts: false },
    );
    expect(items.map(({ section }) => section.name)).toEqual(['活动', '活动']);
    expect(sections.map(({ of, items: of_ }) => [of.slug, of_.length])).toEqual([
      ['dongtai', 0],
      ['huodong', 2],
    ]);
  });

  test('rebuilds an issue in printed order, its sections as they come', () => {
    const { issues } = arrange(
      content([
        article('i-2', { issue: 'i', order: 2, section: '动态', date: '2024-03-09' }),
        article('i-1', { issue: 'i', order: 1, section: '活动' }),
        article('x', { issue: 'i' }),
        article('j-1', { issue: 'j', date: '2024-04-01' }),
      ]),
      { drafts: false },
    );
    expect(ids(issues)).toEqual(['j', 'i']);
    const [, issue] = issues;
    expect(ids(issue?.items ?? [])).toEqual(['i-1', 'i-2', 'x']);
    expect(issue?.sections.map(({ of }) => of.name)).toEqual(['活动', '动态']);
    expect(issue?.date).toBe('2024-03-09');
  });

  test('lists sections in their order, with or without items', () => {
    const { sections, years } = arrange(content([article('a')]), { drafts: false });
    expect(sections.map(({ of, items }) => [of.name, items.length])).toEqual([
      ['动态', 1],
      ['活动', 0],
    ]);
    expect(years.map(({ of }) => of)).toEqual(['2024']);
  });
});
