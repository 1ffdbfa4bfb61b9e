import { expect, test } from 'vitest';
import { goneAddresses, lastingAddresses } from '#publishing/address-list.ts';

test('pages, feeds and attachments last; pages of lists, data and made files do not', () => {
  const files = [
    ...['index.html', '404.html', 'articles/a-1/index.html', 'articles/a-1/表.pdf', 'rss.xml'],
    ...['archive/2025/index.html', 'archive/2025/2/index.html', 'hant/about/index.html'],
    ...['sections/x/rss.xml', 'data/articles/a-1.json', 'pagefind/x.json', '_astro/a.css'],
    ...['sitemap-0.xml', 'robots.txt', 'hant/data/x.json', 'addresses.txt', 'feed.json'],
  ];
  expect(lastingAddresses(files)).toEqual([
    ...['/', '/archive/2025/', '/articles/a-1/', '/articles/a-1/表.pdf', '/feed.json'],
    ...['/hant/about/', '/rss.xml', '/sections/x/rss.xml'],
  ]);
});

test('what an earlier list has and this one has not is gone', () => {
  expect(goneAddresses('/\n/a/\n/b/\n', '/\r\n/b/\r\n/c/\r\n')).toEqual(['/a/']);
  expect(goneAddresses('<html>\n<p>\n', '/\n')).toEqual([]);
});

test('a withdrawn article keeps its page, and may lose what lies beneath it, in both scripts', () => {
  const beneath = ['表.pdf', 'source/'].map((name) => `/articles/a-1/${name}\n`).join('');
  const pages = '/articles/a-1/\n/hant/articles/a-1/\n';
  const others = '/articles/a-2/source/\n/articles/a-2/表.pdf\n/articles/a-10/source/\n';
  const earlier = `${pages}${beneath}/hant/articles/a-1/source/\n${others}/issues/a-1/\n`;
  expect(goneAddresses(earlier, pages, ['a-1'])).toEqual([
    ...['/articles/a-2/source/', '/articles/a-2/表.pdf', '/articles/a-10/source/', '/issues/a-1/'],
  ]);
  expect(goneAddresses(pages, '/\n', ['a-1'])).toEqual(['/articles/a-1/', '/hant/articles/a-1/']);
});
