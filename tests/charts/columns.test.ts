import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { monthColumns } from '#charts/columns.ts';
import { crowded, labelsBelow } from './labels.ts';

const months = (count: number, first = '2015-01') =>
  Array.from({ length: count }, (_, index) => ({
    month: Temporal.PlainYearMonth.from(first).add({ months: index }).toString(),
    count: index % 9,
  }));

describe('a chart of months', () => {
  test('has a column for each month', () => {
    expect(load(monthColumns(months(13), '各月'))('rect').length).toBe(13);
  });

  test('is named for those who cannot see it, and says nothing in English', () => {
    const $ = load(monthColumns(months(13), '各月条数'));
    expect($('svg').attr('role')).toBe('img');
    expect($('svg').attr('aria-label')).toBe('各月条数');
    expect($('svg [aria-label]').length).toBe(0);
  });

  test('names months as everywhere, and no number where the axis is', () => {
    const $ = load(monthColumns(months(9), '各月'));
    const labels = $('text')
      .map((_, text) => $(text).text())
      .get();
    expect(labels).toContain('2015-01');
    expect(labels).toContain('8');
    expect(labels).not.toContain('0');
  });

  test('brings no styles, colours or fonts of its own', () => {
    const svg = monthColumns(months(30), '各月');
    expect(svg).not.toMatch(/<style|style=|font-family|font-size|fill="(?!none)/);
  });

  test.each(['2015-01', '2015-06'])('from %s on has labels with room, however long', (first) => {
    const few = Array.from({ length: 36 }, (_, index) => index + 1);
    for (const count of [...few, 60, 72, 73, 84, 100, 120, 150, 240, 300]) {
      const names = labelsBelow(monthColumns(months(count, first), '各月'));
      expect(names.length, `${count} months`).toBeGreaterThan(0);
      expect(crowded(names), `${count} months`).toEqual([]);
    }
  });

  test.each([1, 2, 18, 19, 60, 120, 240])(
    'of %i months has few labels, and no two alike',
    (count) => {
      const $ = load(monthColumns(months(count), '各月'));
      const labels = $('text')
        .map((_, text) => $(text).text())
        .get();
      expect(labels.length).toBeGreaterThan(1);
      expect(labels.length).toBeLessThan(16);
      expect(new Set(labels).size).toBe(labels.length);
    },
  );
});
