import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { traditionalDictionary } from '#hanzi/traditional-dictionary.ts';
import { builtPages, type BuiltPage } from './pages.ts';
import { SITES } from './sites.ts';

const { scriptOf } = traditionalDictionary();

/** What the second association's articles keep in both scripts: a name, code and a marked stretch. */
const KEPT = /沙发斗|發展後|“头发展示”/gu;

/** The characters of a text that are not written in a script, with what stands around them. */
function foreign(text: string, script: 'Hans' | 'Hant'): string[] {
  const characters = [...text.replace(KEPT, '')];
  return characters.flatMap((character, index) => {
    const written = scriptOf(character);
    if (written === undefined || written === script) return [];
    return [characters.slice(Math.max(index - 4, 0), index + 5).join('')];
  });
}

// Words drawn from a dictionary, as the long issue has them, tell nothing of how sentences come out.
describe.each(SITES.slice(0, 2))('the two scripts of $name', ({ outDir, base, environment }) => {
  const pages = builtPages(outDir).filter(({ path }) => path !== '/404.html');
  const hans = pages.filter(({ path }) => !path.startsWith('/hant/'));
  const hant = pages.filter(({ path }) => path.startsWith('/hant/'));
  const host = environment.SITE_URL;
  const root = base.slice(0, -1);
  const pathIn = ({ path }: BuiltPage, prefix: '' | '/hant'): string =>
    root + prefix + path.replace(/^\/hant(?=\/)/, '');

  test('have the same pages', () => {
    expect(hant.map(({ path }) => path).sort()).toEqual(
      hans.map(({ path }) => `/hant${path}`).sort(),
    );
    expect(hant.length).toBeGreaterThan(15);
  });

  test('name each other, the Simplified page as the default, and each page as its own original', () => {
    for (const page of pages) {
      const { $, path } = page;
      const [simplified, traditional] = [host + pathIn(page, ''), host + pathIn(page, '/hant')];
      const alternates = $('link[rel=alternate][hreflang]')
        .map((_, link) => `${$(link).attr('hreflang')} ${$(link).attr('href')}`)
        .get();
      expect(alternates, path).toEqual([
        `zh-Hans ${simplified}`,
        `zh-Hant ${traditional}`,
        `x-default ${simplified}`,
      ]);
      const canonical = $('link[rel=canonical]').attr('href');
      const hidden = $('meta[name=robots]').attr('content') === 'noindex';
      expect(canonical, path).toBe(hidden ? undefined : host + root + path);
      const locale = $('meta[property="og:locale"]').attr('content');
      expect(locale, path).toBe(path.startsWith('/hant/') ? 'zh_TW' : 'zh_CN');
    }
  });

  test('lead to each other in the masthead, and go on in their own script', () => {
    for (const page of pages) {
      const { $, path } = page;
      const isHant = path.startsWith('/hant/');
      const way = $('.script-switch a');
      expect(way.attr('href'), path).toBe(pathIn(page, isHant ? '' : '/hant'));
      expect(way.text(), path).toBe(isHant ? '简体' : '繁體');
      expect(way.attr('lang'), path).toBe(isHant ? 'zh-Hans' : 'zh-Hant');
      const own = `${root}${isHant ? '/hant' : ''}/`;
      const strangers = $('a[href], form[action]')
        .map((_, element) => $(element).attr('href') ?? $(element).attr('action'))
        .get()
        .filter((address) => address.startsWith('/') && !/\.\w+$/.test(address))
        .filter(
          (address) => address.startsWith(`${root}/hant/`) !== isHant || !address.startsWith(own),
        );
      // The switch, and on Traditional pages the note that leads to the original.
      expect(strangers, path).toEqual(
        Array.from({ length: isHant ? 2 : 1 }, () => way.attr('href')),
      );
    }
  });

  test('say on Traditional pages, and only there, that the Simplified text prevails', () => {
    for (const { $, path } of hant) {
      expect($('.footer-note').text().trim(), path).toContain('以簡體為準');
    }
    for (const { $, path } of hans) expect($('.footer-note').length, path).toBe(0);
  });

  test('are each wholly in their script: text, attributes, data and feeds', () => {
    for (const { path, html } of pages) {
      const $ = load(html);
      $('[translate=no], code').remove();
      $('[id]').removeAttr('id');
      expect(foreign($.html(), path.startsWith('/hant/') ? 'Hant' : 'Hans'), path).toEqual([]);
      if (path.startsWith('/hant/')) {
        expect(/[“”]/.exec($('body').text())?.[0], path).toBeUndefined();
      }
    }
    const files = globSync('**/*.{xml,json,csv,txt}', { cwd: outDir }).filter(
      (file) => !file.startsWith('pagefind'),
    );
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const text = readFileSync(join(outDir, file), 'utf8');
      expect(foreign(text, file.startsWith('hant') ? 'Hant' : 'Hans'), file).toEqual([]);
    }
  });

  test('give examples of a search in their script, and one in Traditional on both', () => {
    const examples = (path: string): string[] | undefined =>
      pages
        .find((page) => page.path === path)
        ?.$('.search-example')
        .map((_, example) => load(example).text().trim())
        .get();
    const given = ['科普 活动', '"科技 工作者"', '科普 -讲座', '《一带一路》', '科學技術協會'];
    expect(examples('/search/')).toEqual(given);
    given.splice(0, 4, '科普 活動', '"科技 工作者"', '科普 -講座', '《一帶一路》');
    expect(examples('/hant/search/')).toEqual(given);
  });

  test('have the same ids and addresses in their data', () => {
    const files = globSync('data/articles/*.json', { cwd: outDir });
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const read = (path: string): Record<string, unknown> =>
        JSON.parse(readFileSync(join(outDir, path), 'utf8')) as Record<string, unknown>;
      const [one, other] = [read(file), read(join('hant', file))];
      expect(Object.keys(other)).toEqual(Object.keys(one));
      for (const key of ['id', 'path', 'date', 'issue', 'titleBreaks']) {
        expect(other[key], file).toEqual(one[key]);
      }
    }
  });

  test('have a feed each, in its language and with its addresses', () => {
    for (const prefix of ['', '/hant'] as const) {
      const $ = load(readFileSync(join(outDir, prefix, 'rss.xml'), 'utf8'), { xml: true });
      expect($('language').text()).toBe(prefix ? 'zh-Hant' : 'zh-Hans');
      const links = $('item link').map((_, link) => $(link).text());
      for (const link of links) expect(link).toContain(`${host}${root}${prefix}/articles/`);
    }
  });

  test('are both in the sitemap, each page with the other', () => {
    const $ = load(readFileSync(join(outDir, 'sitemap-0.xml'), 'utf8'), { xml: true });
    const listed = $('loc')
      .map((_, loc) => $(loc).text())
      .get();
    expect(listed.filter((address) => address.includes('/hant/')).length).toBe(listed.length / 2);
    $('url').each((_, url) => {
      const tags = $(url)
        .find('xhtml\\:link')
        .map((__, link) => `${$(link).attr('hreflang')} ${$(link).attr('href')}`);
      const simplified = $(url).find('loc').text().replace('/hant/', '/');
      const traditional = simplified.replace(host + base, `${host}${base}hant/`);
      expect(tags.get().sort()).toEqual([
        `x-default ${simplified}`,
        `zh-Hans ${simplified}`,
        `zh-Hant ${traditional}`,
      ]);
    });
  });
});

describe('articles that decide for themselves', () => {
  const [, second] = SITES;
  const text = (path: string): string => {
    const page = builtPages(second.outDir).find((one) => one.path === path);
    if (!page) throw new Error(`No page ${path}`);
    return page.$('main').text();
  };

  test('written in Traditional: turned to Simplified, and shown as written', () => {
    expect(text('/articles/20220501-x01/')).toContain(
      '讲座说“皇后”，也说‘后院’里的余晖，用的是 發展後 这个例子',
    );
    const traditional = text('/hant/articles/20220501-x01/');
    expect(traditional).toContain('講座說「皇后」，也說『後院』裏的餘暉，用的是 發展後 這個例子');
    expect(traditional).toContain('聽眾說：「干預后妃的是外戚。」');
  });

  test('with terms and a marked stretch: as they say, in lists too', () => {
    const page = text('/hant/articles/20220502-x01/');
    expect(page).toContain(
      '余准丰說，「沙发斗」是「發明」，不是發展；牌子上寫著“头发展示”。游雲里在場。',
    );
    expect(page).toContain('余准丰的話');
    expect(text('/hant/archive/2022/')).toContain('余准丰與游雲里介紹沙发斗');
  });
});
