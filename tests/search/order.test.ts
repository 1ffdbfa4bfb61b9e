import { expect, test } from 'vitest';
import type { Match } from '#search/answer.ts';
import { order, type Named } from '#search/order.ts';

const NOBODY: Named = { organizations: [], sections: [] };
const facts = {
  days: [10, 20, 30, 20, 40],
  sections: ['yaowen', 'dongtai', 'dongtai', 'dongtai', 'dongtai'],
  organizations: [['a'], ['b'], ['a', 'c'], ['b'], ['b']],
};
const match = (item: number, fields: Partial<Match> = {}): Match => ({
  item,
  phrase: true,
  title: false,
  hits: 1,
  ...fields,
});
const ids = (matches: Match[]): number[] => matches.map(({ item }) => item);

test('by relevance: the phrase, then a hit in the title, then more hits, then the newer item', () => {
  const matches = [
    match(0),
    match(1, { hits: 2 }),
    match(2, { title: true }),
    match(3, { phrase: false, title: true, hits: 9 }),
    match(4),
  ];
  expect(ids(order(matches, 'relevance', NOBODY, facts))).toEqual([2, 1, 4, 0, 3]);
});

test('items of the organization or section that the query names come before all others', () => {
  const matches = [match(0), match(1, { title: true, hits: 5 }), match(2)];
  const named = { organizations: ['c'], sections: [] };
  expect(ids(order(matches, 'relevance', named, facts))).toEqual([2, 1, 0]);
  const section = { organizations: [], sections: ['yaowen'] };
  expect(ids(order(matches, 'relevance', section, facts))).toEqual([0, 1, 2]);
});

test('by date: newer first, and of one day in the order of numbers', () => {
  const matches = [match(3, { title: true }), match(1), match(0), match(2)];
  const named = { organizations: ['a'], sections: [] };
  expect(ids(order(matches, 'date', named, facts))).toEqual([2, 1, 3, 0]);
});
