import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPages } from './pages.ts';
import { SITES } from './sites.ts';

describe.each(SITES)('the site of $name', ({ outDir, base }) => {
  const pages = builtPages(outDir);

  test('has every kind of page', () => {
    const paths = pages.map(({ path }) => path);
    for (const path of [
      '/',
      '/issues/',
      '/sections/',
      '/organizations/',
      '/archive/',
      '/search/',
      '/about/',
      '/404.html',
    ]) {
      expect(paths).toContain(path);
    }
    for (const file of ['rss.xml', 'sitemap-index.xml', 'robots.txt', 'favicon.svg']) {
      expect(existsSync(join(outDir, file)), file).toBe(true);
    }
  });

  test('gives each page a title, a language, a description and one h1', () => {
    for (const { path, $ } of pages) {
      expect($('title').text().trim(), path).not.toBe('');
      const language = path.startsWith('/hant/') ? 'zh-Hant' : 'zh-Hans';
      expect($('html').attr('lang'), path).toBe(language);
      expect($('meta[name=description]').attr('content')?.trim(), path).toBeTruthy();
      expect($('h1').length, path).toBe(1);
      expect($('h1').text().trim(), path).not.toBe('');
      expect($('main').length, path).toBe(1);
    }
  });

  test('can be searched from each page, by a form that needs no script', () => {
    for (const { path, $ } of pages) {
      const form = $('form[role=search]');
      expect(form.length, path).toBe(1);
      const search = path.startsWith('/hant/') ? 'hant/search/' : 'search/';
      expect(form.attr('action'), path).toBe(base + search);
      expect(form.find('input[name=q]').length, path).toBe(1);
      expect(form.find('button:not([type=button])').length, path).toBe(1);
    }
  });

  test('has no landmark and no list without anything in it, but what a script fills', () => {
    for (const { path, $ } of pages) {
      const empty = $('main, aside, nav, section, ul, ol, dl').filter(
        (_, element) =>
          $(element).text().trim() === '' &&
          $(element).find('img, svg, input').length === 0 &&
          $(element).closest('bulletin-search, template').length === 0,
      );
      expect(empty.map((_, element) => $(element).prop('outerHTML')).get(), path).toEqual([]);
    }
  });

  test('names everything in Chinese for those who cannot see it', () => {
    for (const { path, $ } of pages) {
      const names = ['aria-label', 'alt', 'title', 'placeholder', 'abbr'].flatMap((attribute) =>
        $(`[${attribute}]`)
          .map((_, element) => $(element).attr(attribute))
          .get(),
      );
      expect(names.length, path).toBeGreaterThan(5);
      expect(
        names.filter((name) => name !== '' && !/\p{Script=Han}/u.test(name)),
        path,
      ).toEqual([]);
    }
  });

  test('gives no two pages one title', () => {
    const titles = pages.map(({ $ }) => $('title').text());
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('leads every internal link and resource to something that is there', () => {
    const broken: string[] = [];
    for (const { path, $ } of pages) {
      $('[href], [src], form[action]').each((_, element) => {
        const address =
          $(element).attr('href') ?? $(element).attr('src') ?? $(element).attr('action');
        const problem = address && whatIsWrong(address, path, $);
        if (problem) broken.push(`${path} → ${address}: ${problem}`);
      });
    }
    expect(broken).toEqual([]);
  });

  test('names all its pages in the sitemap but those that search engines are to leave out', () => {
    const xml = globSync('sitemap-[0-9]*.xml', { cwd: outDir })
      .map((file) => readFileSync(join(outDir, file), 'utf8'))
      .join('');
    const listed = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, url]) => new URL(url ?? '').pathname,
    );
    expect(listed).toContain(base);
    const forSearchEngines = pages
      .filter(({ $ }) => $('meta[name=robots][content=noindex]').length === 0)
      .map(({ path }) => base.slice(0, -1) + path);
    expect(listed.map(decodeURI).sort()).toEqual(forSearchEngines.sort());
  });

  test('lets search engines in and names the sitemap', () => {
    const robots = readFileSync(join(outDir, 'robots.txt'), 'utf8');
    expect(robots).toMatch(/^User-agent: \*\nAllow: \/\n/);
    expect(robots).toMatch(new RegExp(`Sitemap: https://.*${base}sitemap-index\\.xml`));
  });

  test('keeps every page under 150 KB and its style sheets under 6 KB compressed', () => {
    for (const { path, html } of pages) expect(Buffer.byteLength(html), path).toBeLessThan(150_000);
    const styles = globSync('_astro/*.css', { cwd: outDir });
    expect(styles.length).toBeGreaterThan(0);
    for (const file of styles) {
      expect(gzipSync(readFileSync(join(outDir, file))).length, file).toBeLessThan(6000);
    }
  });

  test('has no inline style or script that runs, and 2 KB of scripts at most outside search', () => {
    for (const { path, $ } of pages) {
      expect($('[style], style, script:not([src]):not([type$=json])').length, path).toBe(0);
      if (path.endsWith('/search/')) continue;
      const scripts = $('script[src]')
        .map((_, script) => $(script).attr('src'))
        .get();
      expect(scripts.length, path).toBeGreaterThan(0);
      const bytes = scripts.map((script) => statSync(fileOf(script)).size);
      expect(
        bytes.reduce((sum, size) => sum + size, 0),
        path,
      ).toBeLessThan(2048);
    }
  });

  test('applies what the reader has chosen before anything is drawn', () => {
    for (const { path, $ } of pages) {
      const script = $('head > script[src*=settings]');
      expect(script.length, path).toBe(1);
      expect(script.attr(), path).toEqual({ src: script.attr('src') });
    }
  });

  function fileOf(pathname: string): string {
    const file = join(outDir, decodeURI(pathname).slice(base.length - 1));
    return existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  }

  function whatIsWrong(
    address: string,
    from: string,
    $: (typeof pages)[number]['$'],
  ): string | undefined {
    const host = 'https://site.test';
    const url = new URL(address, host + base.slice(0, -1) + from);
    if (url.origin !== host) return undefined;
    if (!url.pathname.startsWith(base)) return 'outside the base path';
    const file = fileOf(url.pathname);
    if (!existsSync(file)) return 'not there';
    if (!url.hash) return undefined;
    const id = decodeURIComponent(url.hash.slice(1));
    const target = address.startsWith('#')
      ? $
      : pages.find(({ path }) => base.slice(0, -1) + path === url.pathname)?.$;
    return target?.(`[id="${id}"]`).length === 1 ? undefined : 'no such anchor';
  }
});

test('a site that does not ask for the form for editors has no trace of it', () => {
  const [{ outDir }] = SITES;
  const files = globSync('**/*.{html,js,css,txt,xml,json}', { cwd: outDir });
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => /^(?:hant\/)?admin\//.test(file))).toEqual([]);
  const traces = files.filter((file) => /sveltia/i.test(readFileSync(join(outDir, file), 'utf8')));
  expect(traces).toEqual([]);
});
