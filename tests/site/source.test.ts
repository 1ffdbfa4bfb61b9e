import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPages } from './pages.ts';
import { SITES } from './sites.ts';

const { outDir } = SITES[2];
const pages = builtPages(outDir);

describe('where a bulletin was corrected', () => {
  test.each([
    ['an item that was written from the correction tells', '001', 'source.txt', '更正后的一行'],
    ['an item that was not changed tells', '002', 'source-1.txt', '更正前的一行'],
  ])('%s its lines in the right source', (_, number, file, line) => {
    const path = `/articles/20240520-${number}/source/`;
    const $ = pages.find((page) => page.path === path)?.$;
    expect($?.('.source-lines').text()).toContain(line);
    const source = `/data/sources/20240520/${file}`;
    expect($?.('a[download]').attr('href')).toBe(source);
    expect(readFileSync(join(outDir, source), 'utf8')).toContain(line);
  });
});
