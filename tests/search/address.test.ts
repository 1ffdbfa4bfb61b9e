import { expect, test } from 'vitest';
import { goesOn, isBlank, readQuestion, writeQuestion } from '#search/address.ts';

test('an address keeps the whole question and nothing else', () => {
  const search = '?q=%E7%A7%91%E5%8D%8F&section=dongtai&organization=dongpo&year=2024&sort=date';
  const question = readQuestion(`${search}&page=2`);
  expect(question).toEqual({
    text: '科协',
    filters: { section: 'dongtai', organization: 'dongpo', year: '2024' },
    sort: 'date',
  });
  expect(writeQuestion(question)).toBe(search);
});

test('what is at its default stands in no address', () => {
  expect(writeQuestion(readQuestion('?q=+&section=&sort=relevance'))).toBe('');
});

test('a question without words asks for something when a facet is chosen', () => {
  expect(isBlank(readQuestion('?q=+&sort=date'))).toBe(true);
  expect(isBlank(readQuestion('?year=2024'))).toBe(false);
});

test('what cannot be seen is no word, a line break parts two', () => {
  expect(isBlank(readQuestion('?q=%E2%80%8B+%C2%AD'))).toBe(true);
  expect(readQuestion('?q=%E7%A7%91%0D%0A%E5%8D%8F').text).toBe('科 协');
});

test('a bound that is no day is none', () => {
  expect(readQuestion('?from=2023-02-30&to=2023').filters).toEqual({});
  expect(readQuestion('?from=soon&to=2024-02-29').filters).toEqual({ to: '2024-02-29' });
});

test('typing goes on while it adds or takes back; what is emptied or replaced is left behind', () => {
  expect(goesOn('', '科')).toBe(true);
  expect(goesOn('科', '科协')).toBe(true);
  expect(goesOn('科协', '科')).toBe(true);
  expect(goesOn('科协', '')).toBe(false);
  expect(goesOn('科协', '沙龙')).toBe(false);
});
