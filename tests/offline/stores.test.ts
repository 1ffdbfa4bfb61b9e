import { expect, test } from 'vitest';
import { namedFiles, trim } from '#offline/stores.ts';

/** A store in memory of so many entries, named by number. */
function storeOf(count: number) {
  const addresses = Array.from(
    { length: count },
    (_, number) => `https://a.test/_astro/${number}.js`,
  );
  let requests = addresses.map((address) => new Request(address));
  return {
    keys: async () => requests,
    delete: async (gone: RequestInfo | URL) => {
      requests = requests.filter((request) => request !== gone);
      return true;
    },
    names: () => requests.map(({ url }) => url.replace(/.*\//, '')),
  };
}

test('a store that is full loses what was put there first', async () => {
  const store = storeOf(5);
  await trim(store, 3);
  expect(store.names()).toEqual(['2.js', '3.js', '4.js']);
});

test('a store that has room loses nothing, and its pages are not looked at', async () => {
  const store = storeOf(3);
  await trim(store, 3, () => Promise.reject(new Error('looked at')));
  expect(store.names()).toHaveLength(3);
});

test('files that pages need go after all others', async () => {
  const store = storeOf(5);
  await trim(store, 2, async () => new Set(['0.js', '1.js', '2.js']));
  expect(store.names()).toEqual(['1.js', '2.js']);
});

test('a page names its style sheets, scripts and pictures', () => {
  const html = `<link href="/base/_astro/a.B1.css"><script src='/base/_astro/c.js'></script>
    <img src="/base/_astro/p_1.webp" srcset="/base/_astro/p_1.webp 320w, /base/_astro/p_2.webp 640w">`;
  expect(namedFiles(html)).toEqual(['a.B1.css', 'c.js', 'p_1.webp', 'p_2.webp']);
});
