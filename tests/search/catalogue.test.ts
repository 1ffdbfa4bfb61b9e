import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inNumberOrder, readCatalogue, writeCatalogue } from '#search/catalogue.ts';
import { readColumn, readRuns, signed, unsigned, writeColumn, writeRuns } from '#search/columns.ts';
import { item } from './items.ts';

const organization = (slug: string) => ({ slug, name: slug, aliases: [] });

test('the catalogue says of each item what it was given', () => {
  const items = [
    item('甲', '', { id: '20240315-01', date: '2024-03-12', organizations: [organization('a')] }),
    item('乙', '', {
      id: '20240315-02',
      date: '2024-03-14',
      section: { slug: 'yaowen', name: '要闻', aliases: [] },
      organizations: [organization('b'), organization('a')],
    }),
    item('丙', '', { id: 'x01', date: '1969-12-30', organizations: [organization('a')] }),
  ];
  const texts = {
    records: ['und_1', 'und_2'],
    frequent: ['科协', '的'],
    titleSlots: [1, 2, 1],
    bodySlots: [40, 1, 9],
  };
  expect(readCatalogue(JSON.parse(writeCatalogue(items, texts)))).toEqual({
    ...texts,
    ids: ['20240315-01', '20240315-02', 'x01'],
    days: [19794, 19796, -2],
    sections: ['dongtai', 'yaowen', 'dongtai'],
    organizations: [['a'], ['b', 'a'], ['a']],
  });
});

test('the catalogue holds any day a file may have, and a text of any length', () => {
  const days = ['0001-01-01', '2023-08-23', '9999-12-31', '2038-06-15'];
  const items = days.map((date, index) => item('甲', '', { id: `x0${index}`, date }));
  const texts = {
    records: [],
    frequent: [],
    titleSlots: [1, 1, 1, 1],
    bodySlots: [1, 100_000, 1, 1],
  };
  const read = readCatalogue(JSON.parse(writeCatalogue(items, texts)));
  expect(read.days).toEqual(days.map((day) => Date.parse(day) / 86_400_000));
  expect(read.bodySlots).toEqual(texts.bodySlots);
});

test('numbers follow the issues, latest first, and the printed order', () => {
  const items = [
    item('甲', '', { id: 'c', issue: '20240301', order: 1, date: '2024-03-09' }),
    item('乙', '', { id: 'b', issue: '20240315', order: 2, date: '2024-03-08' }),
    item('丙', '', { id: 'd', date: '2024-03-07' }),
    item('丁', '', { id: 'a', issue: '20240315', order: 1, date: '2024-02-01' }),
  ];
  expect(inNumberOrder(items).map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c']);
});

describe('columns', () => {
  test('give back any numbers they can hold, through JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(60), fc.nat(249_999_999))), (numbers) => {
        const written = JSON.parse(JSON.stringify(writeColumn(numbers)));
        expect(readColumn(written)).toEqual(numbers);
      }),
    );
    for (const none of [250_000_000, -1, 0.5, NaN]) {
      expect(() => writeColumn([none])).toThrow(RangeError);
    }
  });

  test('are of letters that compress: one a number below 50,000, and no surrogates', () => {
    expect(writeColumn([0, 9, 49_999])).toHaveLength(3);
    const wide = writeColumn([50_000, 249_999_999]);
    expect(wide).toHaveLength(4);
    expect(wide.isWellFormed()).toBe(true);
  });

  test('hold numbers of either sign by way of such of none', () => {
    expect([0, -1, 1, -2, 2].map(unsigned)).toEqual([0, 1, 2, 3, 4]);
    fc.assert(fc.property(fc.integer(), (number) => signed(unsigned(number)) === number));
  });

  test('give back any ids, and write those that count up as one', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,3}(-\d{1,3})?$/);
    fc.assert(
      fc.property(fc.array(id), (ids) => {
        expect(readRuns(writeRuns(ids))).toEqual(ids);
      }),
    );
    expect(writeRuns(['a-08', 'a-09', 'a-10', 'b-99', 'b-100'])).toEqual([
      'a-08',
      2,
      'b-99',
      'b-100',
    ]);
  });
});
