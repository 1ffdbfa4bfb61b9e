import { expect, test } from 'vitest';
import { isBlank, readQuestion, writeQuestion } from '#search/address.ts';

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
