import { expect, test } from 'vitest';
import type { Item } from '#collection/publication.ts';
import { yearPlaces } from '#components/year-places.ts';

const item = (date: string) => ({ date }) as Item;

test('a day is where the first of its items is, on whichever page of its year', () => {
  const items = ['2024-03-03', '2024-03-02', '2024-03-02', '2024-01-01'].map(item);
  const placeOf = yearPlaces({ of: '2024', items }, 2);
  expect(items.map(placeOf)).toEqual([
    { page: 1, path: '/archive/2024/', anchor: 'd03-03' },
    { page: 1, path: '/archive/2024/', anchor: 'd03-02' },
    { page: 1, path: '/archive/2024/', anchor: 'd03-02' },
    { page: 2, path: '/archive/2024/2/', anchor: 'd01-01' },
  ]);
});
