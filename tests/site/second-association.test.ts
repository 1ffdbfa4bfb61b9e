import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtPages } from './pages.ts';
import { SITES } from './sites.ts';

const [, second] = SITES;
const pages = builtPages(second.outDir);
const page = (path: string) => {
  const found = pages.find((candidate) => candidate.path === path);
  if (!found) throw new Error(`No page ${path}`);
  return found.$;
};

/** Every name the first association calls its own, from its settings and lists. */
function namesOfTheFirst(): string[] {
  const read = (file: string): unknown => parse(readFileSync(join('content', file), 'utf8'));
  const site = read('site.yaml') as Record<string, string>;
  const organizations = read('organizations.yaml') as { name: string; aliases?: string[] }[];
  return [
    ...['name', 'association', 'publisher', 'description'].map((key) => site[key] ?? ''),
    ...organizations.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  ].filter((name) => name !== '市科协');
}

describe('a second association with a content folder of its own', () => {
  test('names nothing of the first, in pages, feeds, data or scripts', () => {
    const files = globSync('**/*.{html,xml,json,js,txt,css,svg}', { cwd: second.outDir });
    expect(files.length).toBeGreaterThan(20);
    const names = namesOfTheFirst();
    expect(names.length).toBeGreaterThan(8);
    const found = files.flatMap((file) => {
      const text = readFileSync(join(second.outDir, file), 'utf8');
      return names.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`);
    });
    expect(found).toEqual([]);
  });

  test('splits long lists into pages and leads from each to the next', () => {
    const first = page('/archive/2025/');
    expect(first('.item-list > li').length).toBe(5);
    expect(first('a[rel=next]').attr('href')).toBe('/qinghe/archive/2025/2/');
    expect(page('/archive/2025/2/')('.item-list > li').length).toBe(2);
    for (const address of ['/archive/2025/', '/archive/2025/2/']) {
      const $ = page(address);
      expect(
        $('.pager li a')
          .map((_, link) => $(link).attr('href'))
          .get(),
      ).toEqual(['/qinghe/archive/2025/', '/qinghe/archive/2025/2/']);
      expect($('.pager [aria-current=page]').attr('href')).toBe(`/qinghe${address}`);
    }
  });

  test('leaves drafts out, and withdrawn items out of lists but at their address', () => {
    const showing = (title: string): string[] =>
      pages.filter(({ html }) => html.includes(title)).map(({ path }) => path);
    expect(showing('尚未定稿的通知')).toEqual([]);
    expect(showing('已经撤回的消息')).toEqual(['/articles/20250803-x01/']);
    expect(page('/articles/20250803-x01/')('main').text()).toContain('已经撤回');
    expect(page('/articles/20250803-x01/')('main').text()).not.toContain('正文不再显示');
    const sitemap = readFileSync(join(second.outDir, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain('/articles/20250801-x01/');
    expect(sitemap).not.toContain('/articles/20250803-x01/');
  });

  test('shows a correction with its day', () => {
    const text = page('/articles/20250620-02/')('.notice').text();
    expect(text).toContain('2025年7月1日更正');
    expect(text).toContain('更正了参加人数');
  });

  test('says when and why an item was withdrawn, in both scripts', () => {
    const text = (path: string): string => page(path)('.notice').text().replace(/\s+/g, '');
    expect(text('/articles/20250803-x01/')).toContain('2025年8月6日撤回消息与事实不符');
    expect(text('/hant/articles/20250803-x01/')).toContain('2025年8月6日撤回消息與事實不符');
    expect(page('/articles/20250803-x01/')('meta[name=robots]').attr('content')).toBe('noindex');
  });

  test('tells a correction in the feed, and brings the item back in it', () => {
    const $ = load(readFileSync(join(second.outDir, 'rss.xml'), 'utf8'), { xml: true });
    const items = $('item')
      .toArray()
      .map((element) => $(element));
    const corrected = items.find((one) => one.find('link').text().includes('20250620-02'));
    expect(corrected?.find('description').text()).toMatch(
      /^【2025年7月1日更正】更正了参加人数。6月3日，西坡区科协开展天文观测夜。/,
    );
    expect(corrected?.find('atom\\:updated').text()).toBe('2025-06-30T16:00:00.000Z');
  });

  test('shows a picture in the sizes readers need, with its own size and its words', () => {
    const {
      width,
      height,
      alt,
      src = '',
      srcset = '',
    } = page('/articles/20250801-x01/')('.article-body img').attr() ?? {};
    expect({ width, height, alt }).toEqual({
      ...{ width: '1600', height: '900' },
      alt: '展台左边是蓝色的球，右边是红色的箱子',
    });
    const sizes = srcset.split(', ').map((one) => one.split(' '));
    expect(sizes.map(([, descriptor]) => descriptor)).toEqual(['480w', '800w', '1440w']);
    for (const address of [src, ...sizes.map(([one = '']) => one)]) {
      expect(address).toMatch(/^\/qinghe\/_astro\/.*\.webp$/);
      expect(existsSync(join(second.outDir, decodeURI(address).slice('/qinghe'.length)))).toBe(
        true,
      );
    }
    expect(page('/hant/articles/20250801-x01/')('.article-body img').attr('alt')).toContain(
      '展臺左邊',
    );
  });

  test('lists attachments with their size, in one place for both scripts', () => {
    for (const prefix of ['', '/hant']) {
      const $ = page(`${prefix}/articles/20250801-x01/`);
      const address = '/qinghe/articles/20250801-x01/%E6%97%A5%E7%A8%8B%E8%A1%A8.pdf';
      expect($('.attachments a').attr('href')).toBe(address);
      expect($('.attachments li').text().replace(/\s+/g, '')).toBe('日程表（PDF，1KB）');
      expect($('.article-body a[href$=".pdf"]').attr('href')).toBe(address);
    }
    const file = 'articles/2025/20250801-x01/日程表.pdf';
    expect(
      readFileSync(join(second.outDir, 'articles/20250801-x01/日程表.pdf')).equals(
        readFileSync(join('tests/fixtures/second-association', file)),
      ),
    ).toBe(true);
  });

  test('leads on from an address that went away, in both scripts', () => {
    for (const prefix of ['', '/hant']) {
      const file = join(second.outDir, prefix, 'articles/20240315-99/index.html');
      const $ = load(readFileSync(file, 'utf8'));
      const to = `/qinghe${prefix}/articles/20240315-01/`;
      expect($('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=${to}`);
      expect($('main a').attr('href')).toBe(to);
    }
  });

  test('publishes the list of its lasting addresses', () => {
    const lines = readFileSync(join(second.outDir, 'addresses.txt'), 'utf8').trim().split('\n');
    const lasting = [
      '/',
      '/articles/20240315-01/',
      '/articles/20240315-99/',
      '/hant/about/',
      '/rss.xml',
    ];
    for (const address of lasting) expect(lines).toContain(address);
    expect(lines).toContain('/articles/20250801-x01/日程表.pdf');
    expect(lines.filter((line) => /pagefind|_astro|404|\/2\/$/.test(line))).toEqual([]);
  });

  test('resolves an alias to the organization it belongs to', () => {
    const link = page('/articles/20250801-x01/')('.article-facts a').first();
    expect(link.text()).toBe('青禾市科协');
    expect(link.attr('href')).toBe('/qinghe/organizations/qinghe/');
  });

  test('renders bold beside Chinese quotation marks, tables and links of the editor', () => {
    const $ = page('/articles/20250801-x01/');
    expect($('.article-body strong').text()).toBe('“看得见的风”');
    expect($('.article-body td').length).toBe(4);
  });

  test('leads from issue to issue and from item to item', () => {
    expect(page('/issues/20250620/')('a[rel=prev]').attr('href')).toBe('/qinghe/issues/20240315/');
    const $ = page('/articles/20250620-02/');
    expect($('a[rel=prev]').attr('href')).toBe('/qinghe/articles/20250620-01/');
    expect($('a[rel=next]').attr('href')).toBe('/qinghe/articles/20250620-03/');
  });

  test('feeds the newest items with absolute addresses', () => {
    const xml = readFileSync(join(second.outDir, 'rss.xml'), 'utf8');
    const $ = load(xml, { xml: true });
    expect($('item').length).toBe(4);
    expect($('item title').first().text()).toBe('青禾市科协公布暑期开放日');
    expect($('item link').first().text()).toBe(
      'https://qinghe.example.org/qinghe/articles/20250801-x01/',
    );
    expect($('item pubDate').first().text()).toBe('Thu, 31 Jul 2025 16:00:00 GMT');
  });
});
