import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listedAddresses } from '#check/addresses.ts';
import { filesIn } from '#check/files-in.ts';
import {
  packAddresses,
  packList,
  unpackAddresses,
  unpackList,
  type PackedList,
} from '#check/packed-addresses.ts';
import { addressList, siteAddresses } from '#check/site-addresses.ts';
import { readSoundContent } from '#collection/read.ts';

describe('addresses in little room', () => {
  test('come out as they went in, in any order', () => {
    const paths = [
      ...['/', '/about/', '/rss.xml', '/data/archive.json', '/data/sources/20250620/简报 1.txt'],
      ...['/articles/a/', '/articles/a-1/', '/articles/a-1-2/', '/articles/a-/', '/articles/0/'],
      ...['/data/articles/a-1.json', '/articles/a-1/名单,一.pdf', '/articles/a-1/a*b.pdf'],
      ...['/issues/20250620b/full/2/', '/people/li-yunli/2/', '/archive/2025/'],
    ];
    const packed = JSON.parse(JSON.stringify(packAddresses(paths))) as PackedList['pages'];
    expect(unpackAddresses(packed).toSorted()).toEqual(paths.toSorted());
  });

  test('are so few bytes that a page can hold those of 10,000 articles', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => {
      const day = new Date(Date.UTC(2000, 0, Math.floor(index / 12)));
      const number = String((index % 12) + 1).padStart(2, '0');
      return `${day.toISOString().slice(0, 10).replaceAll('-', '')}-${number}`;
    });
    const paths = ids.flatMap((id) => [
      ...[`/articles/${id}/`, `/articles/${id}/source/`, `/articles/${id}/picture.png`],
      ...[`/data/articles/${id}.json`, `/data/articles/${id}.csv`],
    ]);
    const packed = packAddresses(paths);
    expect(JSON.stringify(packed).length).toBeLessThan(40_000);
    expect(new Set(unpackAddresses(packed))).toEqual(new Set(paths));
  });

  test('tell of a site what its content tells', async () => {
    const dir = resolve('tests/fixtures/second-association');
    const content = await readSoundContent(dir, process.cwd());
    const [article] = content.articles;
    if (!article) throw new Error('no article');
    content.articles.push({ ...article, id: '20990101-x01', draft: true, date: '2099-01-01' });
    const files = await filesIn(dir);
    const list = unpackList(packList(addressList(content, files, [])));
    const [told, known] = [listedAddresses(list), siteAddresses(content, files)];
    expect(list.pages.length).toBeGreaterThan(100);
    const others = list.pages.map((path) => path.replace(/[^/]+\/?$/u, 'nothing'));
    const drafts = ['/articles/20990101-x01/', '/archive/2099/'];
    for (const path of [
      ...list.pages,
      ...list.drafts,
      ...others,
      ...drafts,
      '/articles/20250801/',
    ]) {
      expect(told.at(path), path).toBe(known.at(path));
      expect(told.near(path), path).toBe(known.near(path));
    }
    expect(drafts.map(told.at)).toEqual(['draft', 'draft']);
    expect(told.origin).toBe(known.origin);
  });
});
