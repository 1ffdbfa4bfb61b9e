import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPages } from './pages.ts';
import { SITES } from './sites.ts';

const { outDir } = SITES[2];
const pages = builtPages(outDir);

describe('where a bulletin was corrected', () => {
  const source = (id: string) => {
    const $ = pages.find(({ path }) => path === `/articles/${id}/source/`)?.$;
    // What stands in the article alone is shown among the lines, too.
    $?.('.source-lines [data-change=added]').remove();
    return { lines: $?.('.source-lines').text(), download: $?.('a[download]').attr('href') };
  };

  test('an item that was written from the correction tells its lines in it', () => {
    const { lines, download } = source('20240520-001');
    expect(lines).toContain('更正后的一行');
    expect(download).toBe('/data/sources/20240520/source.txt');
  });

  test('an item that was not changed tells its lines in the earlier source, which is not given out', () => {
    const { lines, download } = source('20240520-002');
    expect(lines).toContain('更正前的一行');
    expect(lines).not.toContain('最初的简报');
    expect(download).toBeUndefined();
    const folder = join(outDir, 'data', 'sources', '20240520');
    expect(readdirSync(folder)).toEqual(['source.txt']);
    expect(readFileSync(join(folder, 'source.txt'), 'utf8')).toContain('更正后的一行');
  });
});
