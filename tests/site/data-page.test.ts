import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPages } from './pages.ts';
import { SITES } from './sites.ts';

describe.each([
  [SITES[0], ['months', 'sections', 'organizations', 'districts']],
  [SITES[1], ['months', 'sections', 'organizations']],
] as const)('the data page of site %#', ({ outDir }, ids) => {
  const pages = builtPages(outDir);
  for (const prefix of ['', '/hant'] as const) {
    const $ = pages.find(({ path }) => path === `${prefix}/data/`)?.$;

    test(`has a chart, a table and figures to download of each kind, under ${prefix}/`, () => {
      const sections = $?.('.statistic:has(figure)');
      expect(sections?.map((_, one) => $?.(one).find('h2').attr('id')).get()).toEqual(ids);
      for (const id of ids) {
        const section = $?.(`.statistic:has(#${id})`);
        expect(section?.find('svg[role=img]').attr('aria-label')).toBe(
          section?.find('h2').text().trim(),
        );
        const rows = section
          ?.find('table tr')
          .map((_, row) =>
            $?.(row)
              .find('th, td')
              .map((__, cell) => $?.(cell).text())
              .get()
              .join(','),
          )
          .get();
        const csv = readFileSync(join(outDir, prefix, `data/statistics/${id}.csv`), 'utf8');
        expect(rows, id).toEqual(csv.replace('\uFEFF', '').trimEnd().split('\r\n'));
      }
    });
  }
});

test('a district is counted where a body of it publishes or a title names it', () => {
  const csv = readFileSync(join(SITES[0].outDir, 'data/statistics/districts.csv'), 'utf8');
  const counted = csv.match(/^[^,\n]+,1\r?$/gm)?.map((row) => row.split(',')[0]);
  expect(counted).toEqual(['延庆区', '密云区', '门头沟区', '房山区', '西城区', '大兴区']);
});
