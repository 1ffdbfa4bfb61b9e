import { expect, test } from 'vitest';
import { countByMonth, countOverTime, monthSpan, sumByYear } from '#collection/months.ts';

test('spans from the first month to the last, whatever the order of the days', () => {
  expect(monthSpan(['2024-02-10', '2023-11-30', '2024-01-01'])).toEqual({
    first: '2023-11',
    last: '2024-02',
  });
  expect(monthSpan([])).toBeUndefined();
});

test('counts every month of the span, those without any too', () => {
  const span = { first: '2023-11', last: '2024-02' };
  expect(countByMonth(['2024-02-10', '2023-12-31', '2023-12-01'], span)).toEqual([
    { month: '2023-11', count: 0 },
    { month: '2023-12', count: 2 },
    { month: '2024-01', count: 0 },
    { month: '2024-02', count: 1 },
  ]);
});

test('draws nothing over time where there is nothing to see', () => {
  const span = { first: '2023-11', last: '2024-02' };
  expect(countOverTime(['2024-02-10'], span).length).toBe(4);
  expect(countOverTime([], span)).toEqual([]);
  expect(countOverTime(['2024-02-10'], undefined)).toEqual([]);
  expect(countOverTime(['2024-02-10'], { first: '2024-02', last: '2024-02' })).toEqual([]);
});

test('sums months by year', () => {
  const months = countByMonth(['2023-11-02', '2024-01-09', '2024-02-10'], {
    first: '2023-11',
    last: '2024-02',
  });
  expect(sumByYear(months)).toEqual([
    { year: '2023', count: 1 },
    { year: '2024', count: 2 },
  ]);
});
