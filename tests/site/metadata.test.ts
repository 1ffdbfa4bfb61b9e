import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { builtPages } from './pages.ts';
import { SITES } from './sites.ts';

const [real] = SITES;
const pages = builtPages(real.outDir);
const page = (path: string) => {
  const found = pages.find((one) => one.path === path);
  if (!found) throw new Error(`No page ${path}`);
  return found.$;
};
const graph = (path: string): Record<string, unknown>[] => {
  const text = page(path)('script[type="application/ld+json"]').text();
  return (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'];
};
const meta = (path: string, name: string) => page(path)(`meta[name=${name}]`).attr('content');

describe('an article tells machines', () => {
  test('what it is, who it is from and what it is part of', () => {
    const [article] = graph('/articles/20230823-09/');
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      headline: '北京测绘学会助力灾后重建',
      datePublished: '2023-08-23',
      articleSection: '基层动态',
      inLanguage: 'zh-Hans',
      isPartOf: {
        '@type': 'PublicationIssue',
        url: 'https://bulletin.example.org/issues/20230823/',
        isPartOf: { '@type': 'Periodical', name: '市科协简报' },
      },
    });
    expect((article?.['author'] as { name: string }[]).map(({ name }) => name)).toEqual([
      '北京科技社团服务中心',
      '门头沟区科协',
      '北京测绘学会',
    ]);
  });

  test('the way to it', () => {
    const [, way] = graph('/articles/20230823-09/');
    expect(way?.['@type']).toBe('BreadcrumbList');
    const steps = way?.['itemListElement'] as { position: number; item: string }[];
    expect(steps.map(({ position, item }) => [position, item])).toEqual([
      [1, 'https://bulletin.example.org/'],
      [2, 'https://bulletin.example.org/issues/20230823/'],
      [3, 'https://bulletin.example.org/articles/20230823-09/'],
    ]);
  });

  test('the same in Traditional, with the addresses of Traditional pages', () => {
    const [article] = graph('/hant/articles/20230823-09/');
    expect(article).toMatchObject({
      headline: '北京測繪學會助力災後重建',
      inLanguage: 'zh-Hant',
      url: 'https://bulletin.example.org/hant/articles/20230823-09/',
    });
  });

  test('what the guide for government sites asks for', () => {
    const path = '/articles/20230823-09/';
    expect(meta(path, 'SiteName')).toBe('市科协简报');
    expect(meta(path, 'SiteDomain')).toBe('bulletin.example.org');
    expect(meta(path, 'ArticleTitle')).toBe('北京测绘学会助力灾后重建');
    expect(meta(path, 'PubDate')).toBe('2023-08-23 00:00');
    expect(meta(path, 'ContentSource')).toBe('北京科技社团服务中心、门头沟区科协、北京测绘学会');
    expect(meta(path, 'ColumnName')).toBe('基层动态');
    expect(meta('/sections/yaowen/', 'ColumnDescription')).toBe('市科协的重要会议、活动与合作');
    expect(meta('/sections/yaowen/', 'ColumnType')).toBe('工作动态');
  });
});

test('every article names its picture, which is there in both scripts', () => {
  for (const prefix of ['', '/hant']) {
    const image = page(`${prefix}/articles/20230823-09/`)('meta[property="og:image"]').attr(
      'content',
    );
    expect(image).toBe(`https://bulletin.example.org${prefix}/articles/20230823-09/picture.png`);
    const [hans, hant] = ['', 'hant'].map((script) =>
      readFileSync(join(real.outDir, script, 'articles/20230823-09/picture.png')),
    );
    expect(hans?.subarray(1, 4).toString()).toBe('PNG');
    expect(hans?.equals(hant as Buffer)).toBe(false);
    expect(graph(`${prefix}/articles/20230823-09/`)[0]?.['image']).toBe(image);
  }
});

test('an issue tells machines what it is', () => {
  const [issue] = graph('/issues/20230823/');
  expect(issue).toMatchObject({ '@type': 'PublicationIssue', datePublished: '2023-08-23' });
});

test('no page names what it has not', () => {
  for (const { $, path } of pages) {
    const empty = $('meta[content=""]').length;
    expect(empty, path).toBe(0);
    expect($('meta[name=SiteIDCode]').length, path).toBe(0);
  }
});

test('the sitemap tells when a page last changed', () => {
  const $ = load(readFileSync(join(real.outDir, 'sitemap-0.xml'), 'utf8'), { xml: true });
  const lastmod = (path: string): string =>
    $('url')
      .filter((_, url) => $(url).find('loc').text() === `https://bulletin.example.org${path}`)
      .find('lastmod')
      .text();
  expect(lastmod('/articles/20230823-12/')).toMatch(/^2023-08-19/);
  expect(lastmod('/hant/articles/20230823-12/')).toMatch(/^2023-08-19/);
  expect(lastmod('/issues/20230823/')).toMatch(/^2023-08-23/);
  const undated = $('url')
    .toArray()
    .filter((url) => $(url).find('lastmod').length === 0)
    .map((url) => new URL($(url).find('loc').text()).pathname)
    .filter((path) => !/共0[条條]/u.test(page(path)('.page-note').text()));
  const same = ['/about/', '/feeds/', '/search/'];
  expect(undated.sort()).toEqual([...same, ...same.map((path) => `/hant${path}`)]);
});

test('the sitemap takes a correction for a change', () => {
  const [, second] = SITES;
  const $ = load(readFileSync(join(second.outDir, 'sitemap-0.xml'), 'utf8'), { xml: true });
  const corrected = $('url').filter((_, url) =>
    /\/articles\/20250620-02\/$/.test($(url).find('loc').text()),
  );
  expect(corrected.find('lastmod').first().text()).toMatch(/^2025-07-01/);
});
