import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { goneAddresses, lastingAddresses } from '#publishing/address-list.ts';
import { writeRedirects } from '#publishing/write-redirects.ts';

let out: string;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'bulletin-redirects-'));
  for (const script of ['', 'hant/']) {
    put(`${script}organizations/new/index.html`, 'page');
    for (const feed of ['rss.xml', 'atom.xml', 'feed.json']) {
      put(`${script}organizations/new/${feed}`, `${script}${feed}`);
      put(`${script}${feed}`, `all ${script}${feed}`);
    }
    put(`${script}articles/a-1/index.html`, 'page');
  }
  put('articles/a-1/名 单.pdf', 'new list');
});

afterEach(() => rmSync(out, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}

const at = (path: string): string => readFileSync(join(out, path), 'utf8');

const listed = (): string =>
  lastingAddresses(globSync('**/*.*', { cwd: out }).map((file) => file.replaceAll('\\', '/'))).join(
    '\n',
  );

test('an organization that became another takes its feeds along, in both scripts', async () => {
  const feeds = ['rss.xml', 'atom.xml', 'feed.json'];
  const earlier = ['', '/hant']
    .flatMap((script) => ['', ...feeds].map((file) => `${script}/organizations/old/${file}`))
    .join('\n');
  await writeRedirects([{ from: '/organizations/old/', to: '/organizations/new/' }], out, '/b/');
  expect(at('organizations/old/atom.xml')).toBe('atom.xml');
  expect(at('hant/organizations/old/rss.xml')).toBe('hant/rss.xml');
  expect(goneAddresses(earlier, listed())).toEqual([]);
});

test('a feed that is to lead elsewhere than its organization does so', async () => {
  const redirects = [
    { from: '/organizations/old/', to: '/organizations/new/' },
    { from: '/organizations/old/rss.xml', to: '/rss.xml' },
  ];
  await writeRedirects(redirects, out, '/');
  expect(at('organizations/old/rss.xml')).toBe('all rss.xml');
  expect(at('organizations/old/atom.xml')).toBe('atom.xml');
});

test('a page that became a page without feeds gets none', async () => {
  await writeRedirects([{ from: '/articles/a-2/', to: '/' }], out, '/');
  expect(existsSync(join(out, 'articles/a-2/rss.xml'))).toBe(false);
});

test('a file that leads to one of its kind is a copy of it, a feed in each script', async () => {
  const redirects = [
    { from: '/articles/a-1/旧.PDF', to: '/articles/a-1/名 单.pdf' },
    { from: '/organizations/gone/rss.xml', to: '/rss.xml' },
  ];
  await writeRedirects(redirects, out, '/');
  expect(at('articles/a-1/旧.PDF')).toBe('new list');
  expect(at('hant/organizations/gone/rss.xml')).toBe('all hant/rss.xml');
  expect(
    goneAddresses('/articles/a-1/旧.PDF\n/hant/organizations/gone/rss.xml\n', listed()),
  ).toEqual([]);
  expect(existsSync(join(out, 'hant/articles/a-1/旧.PDF'))).toBe(false);
});

test('any other file leads on by a page in a folder of its name, and is listed as it was', async () => {
  const redirects = [
    { from: '/articles/a-1/旧.docx', to: '/articles/a-1/名 单.pdf' },
    { from: '/articles/a-2/表.pdf', to: '/articles/a-1/' },
  ];
  await writeRedirects(redirects, out, '/b/');
  const $ = load(at('articles/a-1/旧.docx/index.html'));
  const address = `/b/articles/a-1/${encodeURIComponent('名 单.pdf')}`;
  expect($('main a').attr('href')).toBe(address);
  expect($('main a').text()).toBe('/b/articles/a-1/名 单.pdf');
  expect($('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=${address}`);
  expect(goneAddresses('/articles/a-1/旧.docx\n/articles/a-2/表.pdf\n', listed())).toEqual([]);
  expect(listed()).not.toContain('/旧.docx/');
});

test('a page leads to a file, which stands in no script', async () => {
  await writeRedirects([{ from: '/articles/a-2/', to: '/articles/a-1/名 单.pdf' }], out, '/');
  const $ = load(at('hant/articles/a-2/index.html'));
  expect($('main a').attr('href')).toBe(`/articles/a-1/${encodeURIComponent('名 单.pdf')}`);
});

test('what is there again stays', async () => {
  const redirects = [
    { from: '/articles/a-1/', to: '/' },
    { from: '/articles/a-1/名 单.pdf', to: '/' },
    { from: '/rss.xml', to: '/organizations/new/rss.xml' },
  ];
  await writeRedirects(redirects, out, '/');
  expect(at('articles/a-1/index.html')).toBe('page');
  expect(at('articles/a-1/名 单.pdf')).toBe('new list');
  expect(at('rss.xml')).toBe('all rss.xml');
});
