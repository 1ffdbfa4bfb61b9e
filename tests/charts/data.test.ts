import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { namedBars } from '#charts/bars.ts';
import { countCells, tileMap } from '#charts/cells.ts';
import { crowded, labelsBelow } from './labels.ts';

const texts = (svg: string): string[] => {
  const $ = load(svg);
  return $('text')
    .map((_, text) => $(text).text())
    .get();
};
const opacities = (svg: string): number[] => {
  const $ = load(svg);
  return $('rect')
    .map((_, rect) => Number($(rect).attr('fill-opacity')))
    .get();
};

describe('bars', () => {
  test('stand in the order given, each with its name and number', () => {
    const svg = namedBars(
      [
        { name: '甲', count: 8 },
        { name: '乙', count: 2 },
      ],
      '条数',
    );
    const $ = load(svg);
    const widths = $('rect').map((_, rect) => Number($(rect).attr('width')));
    expect((widths.get()[0] ?? 0) / (widths.get()[1] ?? 1)).toBeCloseTo(4);
    expect(texts(svg)).toEqual(['甲', '乙', '8', '2']);
  });

  test('cut a name that has no room', () => {
    expect(texts(namedBars([{ name: '北京某某科学技术服务中心', count: 1 }], '条数'))[0]).toBe(
      '北京某某科学技术服…',
    );
  });
});

describe('cells', () => {
  const cells = (counts: number[]) =>
    counts.map((count, index) => ({ row: '要闻', column: String(2000 + index), count }));

  test('are darker where more is, and never so dark that a number on them cannot be read', () => {
    const [one = 0, other = 0] = opacities(countCells(cells([1, 9]), '条数'));
    expect(one).toBeLessThan(other);
    expect(other).toBeLessThanOrEqual(0.44);
  });

  test('cut the name of a row that has no room', () => {
    const svg = countCells([{ row: '企业就业求职专场活动', column: '2024', count: 1 }], '条数');
    expect(texts(svg)).toContain('企业就业求职专…');
  });

  test('are left blank where nothing is', () => {
    expect(opacities(countCells(cells([0, 3]), '条数')).length).toBe(1);
  });

  test.each(['year', 'month'])('have labels with room, however many columns: a %s each', (each) => {
    for (const row of ['要闻', '企业就业求职专场']) {
      for (let count = 1; count <= (each === 'year' ? 40 : 18); count++) {
        const data = Array.from({ length: count }, (_, index) => ({
          row,
          column:
            each === 'year'
              ? String(2000 + index)
              : Temporal.PlainYearMonth.from('2023-09').add({ months: index }).toString(),
          count: 1,
        }));
        const names = labelsBelow(countCells(data, '条数'));
        expect(names.length, `${count}`).toBeGreaterThan(0);
        expect(crowded(names), `${count}`).toEqual([]);
      }
    }
  });
});

describe('a map of tiles', () => {
  const tiles = [
    { name: '东坡区', column: 2, row: 1, count: 1 },
    { name: '西坡区', column: 1, row: 2, count: 0 },
  ];

  test('has each district with its number, in its place', () => {
    const svg = tileMap(tiles, '各区');
    expect(texts(svg)).toEqual(['东坡区', '西坡区', '1', '0']);
    const $ = load(svg);
    const [east, west] = $('rect')
      .map((_, rect) => ({
        x: Number($(rect).attr('x')),
        y: Number($(rect).attr('y')),
      }))
      .get();
    expect(east?.x).toBeGreaterThan(west?.x ?? 0);
    expect(east?.y).toBeLessThan(west?.y ?? 0);
  });

  test('is darker where there are items, even if there is one at most', () => {
    expect(opacities(tileMap(tiles, '各区'))).toEqual([0.44, 0.08]);
  });
});
