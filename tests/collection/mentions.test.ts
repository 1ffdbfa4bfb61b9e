import { describe, expect, test } from 'vitest';
import type { Content } from '#collection/content.ts';
import { createNamer } from '#collection/mentions.ts';
import { nameIndex } from '#collection/name-index.ts';
import { arrange } from '#collection/publication.ts';
import type { Person } from '#site/lists.ts';

const person = (slug: string, name: string, fields: Partial<Person> = {}): Person => ({
  ...{ slug, name, offices: [], articles: [] },
  ...fields,
});

const lists = (people: Person[]) => ({
  people,
  organizations: [
    { slug: 'qinghe', name: '青禾市科协', aliases: ['市科协'] },
    { slug: 'dongpo', name: '东坡区科协', aliases: [], district: '东坡区' },
  ],
  districts: [
    { slug: 'dongpo', name: '东坡区', column: 1, row: 1 },
    { name: '西坡区', column: 2, row: 1 },
  ],
  programmes: [{ slug: 'kan-yun', name: '看云计划', aliases: [] }],
  site: { association: '青禾市科学技术协会' } as Content['site'],
});

const item = (body: string, fields: object = {}) => ({ id: 'a', title: '稿件', body, ...fields });

/** Each person named in an item, with who it is. */
const people = (of: Person[], body: string, fields: object = {}): string[] =>
  createNamer(lists(of))
    .mentionsOf(item(body, fields))
    .people.map(({ name, person: who }) => `${name} ${who?.slug ?? '?'}`);

const OTHER = person('other', '何山', { offices: ['东坡大学校长'] });

describe('who a person is', () => {
  test('is told by the office, however the body is called in it', () => {
    const wang = person('wang', '王伟', { offices: ['青禾市科协主席'] });
    expect(people([wang], '青禾市科协主席王伟出席。')).toEqual(['王伟 wang']);
    expect(people([wang], '市科协主席王伟出席。')).toEqual(['王伟 wang']);
  });

  test('is not told by the name alone', () => {
    const wang = person('wang', '王伟', { offices: ['青禾市科协主席'] });
    expect(people([wang], '东坡大学教授王伟出席。')).toEqual(['王伟 ?']);
    expect(people([wang], '王伟出席。')).toEqual([]);
  });

  test('is told by an editor, for an item in people.yaml or in the item', () => {
    const wang = person('wang', '王伟', { articles: ['a'] });
    expect(people([wang], '王伟出席。')).toEqual(['王伟 wang']);
    expect(people([wang], '东坡大学教授王伟出席。')).toEqual(['王伟 wang']);
    const elsewhere = person('wang', '王伟');
    expect(people([elsewhere], '王伟出席。', { mentions: ['王伟'] })).toEqual(['王伟 wang']);
    expect(people([elsewhere], '王伟出席。', { mentions: ['wang'] })).toEqual(['王伟 wang']);
  });

  test('stays two people of one name, in one item and in two', () => {
    const [a, b] = [
      person('wang-1', '王伟', { offices: ['东坡大学教授'] }),
      person('wang-2', '王伟', { offices: ['西坡大学教授'] }),
    ];
    const text = '东坡大学教授王伟、西坡大学教授王伟出席。';
    expect(people([a, b], text)).toEqual(['王伟 wang-1', '王伟 wang-2']);
    expect(people([OTHER], text)).toEqual(['王伟 ?', '王伟 ?']);
  });

  test('is left open where an item names two and an editor has told of one', () => {
    const wang = person('wang', '王伟', { articles: ['a'] });
    const text = '东坡大学教授王伟、西坡大学教授王伟出席。';
    expect(people([wang], text)).toEqual(['王伟 ?', '王伟 ?', '王伟 wang']);
  });
});

test('nobody is looked for where the site lists nobody', () => {
  expect(people([], '青禾市科协主席王伟出席。')).toEqual([]);
  expect(people([OTHER], '青禾市科协主席王伟出席。')).toEqual(['王伟 ?']);
});

test('what an editor takes back is gone, as printed or by its name in the list', () => {
  const of = (notMentions: string[]) => {
    const { mentionsOf } = createNamer(lists([OTHER]));
    const named = mentionsOf(item('市科协主席王伟在东坡区启动看云计划。', { notMentions }));
    const all: { name: string }[] = Object.values(named).flat();
    return all.map(({ name }) => name);
  };
  expect(of([])).toEqual(['王伟', '青禾市科协', '东坡区', '看云计划']);
  expect(of(['王伟', '青禾市科协', '东坡区'])).toEqual(['看云计划']);
});

test('what is found is told with its line', () => {
  const { sightingsOf } = createNamer(lists([OTHER]));
  const body = '市科协开会。\n\n东坡大学校长何山致辞。\n';
  expect(sightingsOf(item(body, { bodyLine: 8 }))).toMatchObject([
    { line: 8, kind: 'organizations', name: '市科协' },
    { line: 10, kind: 'people', name: '何山', office: '东坡大学校长' },
  ]);
});

describe('the pages of names gather', () => {
  const content: Content = {
    ...lists([person('wang', '王伟', { offices: ['青禾市科协主席'] }), OTHER]),
    sections: [{ slug: 's', name: '动态', aliases: [] }],
    issues: [],
    terms: [],
    articles: [
      { id: 'a', organization: ['青禾市科协'], body: '青禾市科协主席王伟到西坡区启动看云计划。' },
      { id: 'b', organization: ['东坡区科协'], body: '市科协主席王伟出席。' },
      { id: 'c', organization: ['青禾市科协'], body: '东坡区科协参加。' },
    ].map(({ id, ...fields }) => ({
      ...{ id, file: `${id}.md`, title: id, section: '动态', date: '2024-03-02', bodyLine: 8 },
      ...{ dateBasis: 'text' as const, ...fields },
    })),
  };
  const index = nameIndex(arrange(content, { drafts: false }));
  const gathered = (groups: { of: { name: string }; items: { id: string }[] }[]): string[] =>
    groups.map(({ of, items }) => `${of.name} ${items.map(({ id }) => id).join('')}`);

  test('the items that name a person, most items first', () => {
    expect(gathered(index.people)).toEqual(['王伟 ab', '何山 ']);
  });

  test('the items that name a district or come from a body there', () => {
    expect(gathered(index.districts)).toEqual(['东坡区 bc', '西坡区 a']);
  });

  test('the items that name a programme, and those that name a body they do not come from', () => {
    expect(gathered(index.programmes)).toEqual(['看云计划 a']);
    expect([...index.naming].map(([slug, items]) => [slug, items.map(({ id }) => id)])).toEqual([
      ['qinghe', ['b']],
      ['dongpo', ['c']],
    ]);
  });
});
