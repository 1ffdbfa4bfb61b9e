import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPages } from './pages.ts';
import { SITES } from './sites.ts';

const [real, second, long] = SITES;
const pages = builtPages(real.outDir);
const page = (path: string) => {
  const found = pages.find((one) => one.path === path);
  if (!found) throw new Error(`No page ${path}`);
  return found.$;
};
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The titles of a page's items, without where they may be broken. */
const titles = (path: string): string[] => {
  const $ = page(path);
  return $('main > .item-list .item-title')
    .toArray()
    .map((title) => $(title).text().replace(/\s+/g, ''));
};

describe('an article tells at its end who and what it names', () => {
  test('in links to the pages that gather the items', () => {
    const $ = page('/articles/20230823-05/');
    const links = $('.named a').toArray();
    expect(links.map((link) => [$(link).text().trim(), $(link).attr('href')])).toEqual([
      ['沈洁', '/people/shen-jie/'],
      ['千人进千企', '/programmes/qian-ren-jin-qian-qi/'],
      ['科技馆之城', '/programmes/keji-guan-zhi-cheng/'],
      ['汇智工程', '/programmes/huizhi-gongcheng/'],
      ['密云区', '/districts/miyun/'],
    ]);
    expect($('.article-body a:not(.paragraph-link)').length).toBe(0);
  });

  test('in Traditional, with the addresses of Traditional pages', () => {
    const $ = page('/hant/articles/20230823-03/');
    const links = $('.named a').toArray();
    expect(links.map((link) => [$(link).text().trim(), $(link).attr('href')])).toContainEqual([
      '盧雙盈',
      '/hant/people/lu-shuangying/',
    ]);
  });

  test('to machines', () => {
    const graph = page('/articles/20230823-06/')('script[type="application/ld+json"]').text();
    const [article] = (JSON.parse(graph) as { '@graph': Record<string, unknown>[] })['@graph'];
    expect(article?.['mentions']).toEqual([
      {
        '@type': 'Person',
        name: '沈洁',
        url: 'https://bulletin.example.org/people/shen-jie/',
      },
      {
        '@type': 'Organization',
        name: '北京市科协',
        url: 'https://bulletin.example.org/organizations/bast/',
      },
      {
        '@type': 'Project',
        name: '科技馆之城',
        url: 'https://bulletin.example.org/programmes/keji-guan-zhi-cheng/',
      },
      {
        '@type': 'AdministrativeArea',
        name: '房山区',
        url: 'https://bulletin.example.org/districts/fangshan/',
      },
    ]);
  });

  test('in the open data, with the office as printed', () => {
    const data = (path: string) =>
      JSON.parse(readFileSync(join(real.outDir, path), 'utf8')) as Record<string, unknown>;
    expect(data('data/articles/20230823-07.json')['mentions']).toEqual({
      people: [{ slug: 'tian-wen', name: '田文', office: '市科协党组成员、副主席' }],
      organizations: [{ slug: 'bast', name: '北京市科协' }],
      programmes: [],
      districts: [],
    });
    expect(data('hant/data/articles/20230823-07.json')['mentions']).toMatchObject({
      people: [{ slug: 'tian-wen', office: '市科協黨組成員、副主席' }],
    });
  });
});

describe('the pages of names', () => {
  test('list people with their office and how many items name them', () => {
    const $ = page('/people/');
    const first = $('.contributor-list li').first();
    expect(words(first.find('small').text())).toBe('北京市科协党组书记、常务副主席');
    expect(words(first.text())).toBe('沈洁北京市科协党组书记、常务副主席4条');
    expect($('.contributor-list li').length).toBe(21);
  });

  test('gather the items of a person, newest first', () => {
    expect(titles('/people/shen-jie/')).toEqual([
      '京津冀三地科协持续发力助力京津冀协同发展',
      '第二十届京台青年科学家论坛在京举办',
      '市科协与房山区人民政府签署战略合作协议',
      '市科协与密云区人民政府签署战略合作协议',
    ]);
  });

  test('gather the items of a programme and of a district, in both scripts', () => {
    expect(titles('/programmes/keji-guan-zhi-cheng/').length).toBe(2);
    expect(titles('/hant/districts/xicheng/')).toEqual([
      '西城區領導到區科協調研「雙提升」工程開展情況',
    ]);
    expect(titles('/districts/haidian/')).toEqual([]);
  });

  test('are led to from the bodies and from the page about the site', () => {
    for (const path of ['/organizations/', '/about/']) {
      const $ = page(path);
      const links = $('.ways-on a').toArray();
      expect(links.map((link) => $(link).attr('href'))).toEqual([
        ...['/people/', '/programmes/', '/districts/'],
      ]);
    }
  });

  test('have the day of their newest item in the sitemap', () => {
    const xml = readFileSync(join(real.outDir, 'sitemap-0.xml'), 'utf8');
    expect(xml).toMatch(/\/people\/cai-xiaojun\/<\/loc><lastmod>2023-08-22/);
    expect(xml).toMatch(/\/hant\/programmes\/<\/loc><lastmod>2023-08-23/);
  });
});

test('the page of a body tells which items of others name it', () => {
  const $ = page('/organizations/mentougou/');
  expect($('.naming').length).toBe(0);
  const all = page('/organizations/bast/');
  expect(words(all('.naming .label').text())).toBe('文中提到，1条');
  expect(all('.naming .item-title').text().replace(/\s+/g, '')).toBe('北京测绘学会助力灾后重建');
});

describe('on the site of a long list of people', () => {
  const others = builtPages(long.outDir);
  const at = (path: string) => others.find((one) => one.path === path)?.$;

  test('the list goes on at a further page', () => {
    const $ = at('/people/');
    expect($?.('.contributor-list li').length).toBe(300);
    expect($?.('.contributor-list a').first().attr('href')).toBe('/people/he-shan/');
    expect($?.('a[rel=next]').attr('href')).toBe('/people/pages/2/');
    expect(at('/hant/people/pages/2/')?.('.contributor-list li').length).toBe(1);
  });

  test('a person whom no editor has looked at has no page, but a search for the name', () => {
    const naming = others.find(
      ({ path, html }) => /^\/articles\/[^/]+\/$/u.test(path) && html.includes('张海涛出席'),
    );
    const links = naming?.$('.named a').toArray() ?? [];
    expect(links.slice(0, 2).map((link) => naming?.$(link).attr('href'))).toEqual([
      '/people/he-shan/',
      `/search/?q=${encodeURIComponent('"张海涛"')}`,
    ]);
  });
});

test('a site without lists has no page of names, and nothing that leads to one', () => {
  const others = builtPages(second.outDir);
  const kinds = /\/(?:people|programmes|districts)\//u;
  expect(others.filter(({ path }) => kinds.test(path))).toEqual([]);
  for (const { $, path } of others) {
    const links = $('a').toArray();
    const leading = links.filter((link) => kinds.test($(link).attr('href') ?? ''));
    expect(leading.length, path).toBe(0);
  }
  const about = others.find(({ path }) => path === '/about/');
  expect(about?.$('.ways-on').length).toBe(0);
});
