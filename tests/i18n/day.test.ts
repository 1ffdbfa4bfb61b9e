import { expect, test } from 'vitest';
import { dayOf, shortDay } from '#i18n/day.ts';

const told = { date: '2023-08-03', dateBasis: 'text' } as const;

test('a day that the text tells is told as it is, with its year or without', () => {
  expect(dayOf(told)).toBe('2023年8月3日');
  expect(dayOf(told, shortDay)).toBe('8月3日');
});

test('a day that only the issue tells is told as about right', () => {
  const about = { ...told, dateBasis: 'issue' } as const;
  expect(dayOf(about)).toBe('约2023年8月3日');
  expect(dayOf(about, shortDay)).toBe('约8月3日');
});
