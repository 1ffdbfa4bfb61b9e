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

test('a withdrawn article keeps its page, and may lose its attachments', () => {
  const earlier = '/articles/a-1/\n/articles/a-1/表.pdf\n/articles/a-2/表.pdf\n';
  expect(goneAddresses(earlier, '/articles/a-1/\n', ['a-1'])).toEqual(['/articles/a-2/表.pdf']);
  expect(goneAddresses(earlier, '/\n', ['a-1'])).toContain('/articles/a-1/');
});
