import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressIn } from '#site/address.ts';
import { cacheFolder, readEnvironment } from '#site/environment.ts';

const cwd = resolve('/project');

describe('the environment', () => {
  test('has defaults, also where a variable is empty', () => {
    const expected = {
      contentDir: resolve(cwd, 'content'),
      outDir: resolve(cwd, 'dist'),
      siteUrl: undefined,
      basePath: '/',
    };
    expect(readEnvironment({}, cwd)).toEqual(expected);
    const empty = { CONTENT_DIR: '', OUT_DIR: '', SITE_URL: '', BASE_PATH: '' };
    expect(readEnvironment(empty, cwd)).toEqual(expected);
  });

  test.each(['qinghe', '/qinghe', 'qinghe/', '/qinghe/'])('takes the base path %s', (BASE_PATH) => {
    expect(readEnvironment({ BASE_PATH }, cwd).basePath).toBe('/qinghe/');
  });

  test.each(['content', 'content/site', '.', '..', '/'])(
    'refuses the output folder %s, which a build would empty',
    (OUT_DIR) => {
      expect(() => readEnvironment({ OUT_DIR }, cwd)).toThrow('会被清空');
    },
  );

  test('takes an output folder beside the project', () => {
    expect(readEnvironment({ OUT_DIR: '../site' }, cwd).outDir).toBe(resolve('/site'));
    expect(readEnvironment({ OUT_DIR: 'content-site' }, cwd).outDir).toBe(
      resolve(cwd, 'content-site'),
    );
  });

  test.each(['foo', 'ftp://example.org', 'https://example.org/sub'])(
    'refuses the address %s',
    (SITE_URL) => {
      expect(() => readEnvironment({ SITE_URL }, cwd)).toThrow('不是网站的网址');
    },
  );
});

test('each site that is built keeps what Astro made of it in a folder of its own', () => {
  const folders = [
    'dist',
    '.cache/site',
    '.cache/other/site',
    '../site',
    '网站甲',
    '网站乙',
    'a/b',
    'a-b',
    '../北京市科学技术协会/宣传文化部/简报网站/二〇二四年度生成结果/正式发布版/第一版'.repeat(3),
  ].map((outDir) => cacheFolder(resolve(cwd, outDir), cwd));
  expect(new Set(folders).size).toBe(folders.length);
  for (const folder of folders) expect(folder).toMatch(/^\.cache.astro.[\w-]{1,60}$/);
});

test('an address has the base path and the script before it', () => {
  expect(addressIn('/', undefined)('/about/')).toBe('/about/');
  expect(addressIn('/qinghe/', undefined)('/')).toBe('/qinghe/');
  expect(addressIn('/qinghe/', 'hant')('/about/')).toBe('/qinghe/hant/about/');
});
