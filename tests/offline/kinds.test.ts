import { expect, test } from 'vitest';
import { kindOf } from '#offline/kinds.ts';

test.each([
  ['', 'page'],
  ['articles/20230823-01/', 'page'],
  ['hant/articles/20230823-01/', 'page'],
  ['404.html', 'page'],
  ['rss.xml', undefined],
  ['data/archive.csv', undefined],
  ['articles/20230823-x01/notice.pdf', undefined],
])('/%s is opened as %s', (path, kind) => {
  expect(kindOf(path, true, 'pagefind/')).toBe(kind);
});

test.each([
  ['_astro/Page.DRUALWz9.js', 'file'],
  ['pagefind/pagefind-entry.json', 'index'],
  ['data/articles/20230823-01.json', 'data'],
  ['hant/data/suggestions/titles.json', 'data'],
  ['data/archive.json', undefined],
  ['data/issues/20230823.json', undefined],
  ['articles/20230823-01/picture.png', undefined],
  ['favicon.svg', undefined],
  ['', undefined],
])('/%s is fetched by a page as %s', (path, kind) => {
  expect(kindOf(path, false, 'pagefind/')).toBe(kind);
});
