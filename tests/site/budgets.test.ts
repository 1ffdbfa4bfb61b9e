import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { builtPages } from './pages.ts';
import { SITES } from './sites.ts';

const [real] = SITES;
const articles = builtPages(real.outDir).filter(({ path }) => /\/articles\/[^/]+\/$/.test(path));
const compressed = (bytes: string | Buffer): number => gzipSync(bytes).length;

/** The files that a page has fetched before anyone touches it. */
function fetched($: (typeof articles)[number]['$']): string[] {
  const addresses = [
    ...$('link[rel=stylesheet], link[rel=icon]').map((_, link) => $(link).attr('href')),
    ...$('script[src]').map((_, script) => $(script).attr('src')),
    ...$('img[src]').map((_, image) => $(image).attr('src')),
  ];
  return addresses.map((address) => join(real.outDir, String(address)));
}

describe('an article of the real bulletin', () => {
  test('stands on 24 pages, 12 in each script', () => {
    expect(articles.length).toBe(24);
  });

  test('takes 6 KB of HTML at most, compressed', () => {
    for (const { path, html } of articles) expect(compressed(html), path).toBeLessThan(6 * 1024);
  });

  test('has a frame of 4 KB at most around its text, compressed', () => {
    for (const { path, html } of articles) {
      const $ = load(html);
      $('.article-body').empty();
      expect(compressed($.html()), path).toBeLessThan(4 * 1024);
    }
  });

  test('takes 12 KB in all, compressed, with all it fetches', () => {
    for (const { path, html, $ } of articles) {
      const files = fetched($);
      expect(files.length, path).toBeGreaterThan(3);
      const sizes = files.map((file) => compressed(readFileSync(file)));
      const sum = sizes.reduce((total, size) => total + size, compressed(html));
      expect(sum, path).toBeLessThan(12 * 1024);
    }
  });

  test('is drawn in the fonts that the reader has', () => {
    const styles = globSync('**/*.css', { cwd: real.outDir });
    expect(styles.length).toBeGreaterThan(0);
    for (const file of styles) {
      expect(readFileSync(join(real.outDir, file), 'utf8'), file).not.toContain('@font-face');
    }
    expect(globSync('**/*.{woff,woff2,ttf,otf}', { cwd: real.outDir })).toEqual([]);
  });
});
