import { expect, test } from 'vitest';
import { inBrief } from '#search/page-strings.ts';

test('a query is told whole up to the length of a title, and what is longer in brief', () => {
  const title = '𠀀'.repeat(90);
  expect(inBrief(title)).toBe(title);
  expect(inBrief(`${title}科协`)).toBe(`${title}……`);
});
