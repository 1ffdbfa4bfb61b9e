import { expect, test } from 'vitest';
import { calendar, type MarkedDay } from '#collection/calendar.ts';
import type { Item } from '#collection/publication.ts';

const item = (date: string, dateBasis: 'text' | 'issue' = 'text') => ({ date, dateBasis }) as Item;
const marked = (months: ReturnType<typeof calendar>): MarkedDay[] =>
  months.flatMap(({ weeks }) => weeks.flat().filter((day) => typeof day === 'object'));

test('shows the months that have items, the earliest first', () => {
  const months = calendar([item('2024-03-02'), item('2024-01-31'), item('2024-01-05')]);
  expect(months.map(({ month }) => month)).toEqual([1, 3]);
});

test('puts each day under its weekday, Monday first, through a leap February', () => {
  const [february] = calendar([item('2024-02-29')]);
  const weeks = february?.weeks ?? [];
  // The first of February 2024 was a Thursday.
  expect(weeks[0]).toEqual([undefined, undefined, undefined, 1, 2, 3, 4]);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(weeks.at(-1)).toEqual([
    26,
    27,
    28,
    { day: 29, count: 1, approximate: false, at: 0 },
    undefined,
    undefined,
    undefined,
  ]);
});

test('counts the items of a day, and knows where in the list they begin', () => {
  const days = marked(calendar([item('2024-05-03'), item('2024-05-01'), item('2024-05-01')]));
  expect(days).toEqual([
    { day: 1, count: 2, approximate: false, at: 1 },
    { day: 3, count: 1, approximate: false, at: 0 },
  ]);
});

test('takes a day for approximate if no item tells it', () => {
  const days = marked(
    calendar([
      item('2024-05-02', 'issue'),
      item('2024-05-01', 'issue'),
      item('2024-05-01', 'text'),
    ]),
  );
  expect(days.map(({ day, approximate }) => [day, approximate])).toEqual([
    [1, false],
    [2, true],
  ]);
});
