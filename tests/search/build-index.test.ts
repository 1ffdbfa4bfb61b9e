import { close } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arrange } from '#collection/publication.ts';
import { readSoundContent } from '#collection/read.ts';
import { buildIndex } from '#search/build-index.ts';
import { readChunks } from '#search/chunks.ts';
import { readCatalogue } from '#search/catalogue.ts';
import { gunzip } from '#search/gunzip.ts';

const files = new Map<string, Uint8Array>();
const text = (path: string): string => new TextDecoder().decode(files.get(path));
const folder = 'tests/fixtures/second-association';
let ids: string[];

beforeAll(async () => {
  const publication = arrange(await readSoundContent(folder, '.'), { drafts: false });
  ids = publication.items.map(({ id }) => id);
  for (const { path, content } of await buildIndex(publication)) files.set(path, content);
});
afterAll(() => close());

test('the index is what a search needs of Pagefind, and our own files', () => {
  const kinds = new Set([...files.keys()].map((path) => path.replace(/und_\w+|\d+/, '*')));
  expect([...kinds].sort()).toEqual([
    'catalogue.json',
    'fold.txt',
    'index/*.pf_index',
    'pagefind-entry.json',
    'pagefind.*.pf_meta',
    'pagefind.js',
    'taiwan.json',
    'wasm.unknown.pagefind',
  ]);
});

test('the catalogue lists every published item, and Pagefind’s name of each record', () => {
  const { ids: listed, records } = readCatalogue(JSON.parse(text('catalogue.json')));
  expect(listed.toSorted()).toEqual(ids.toSorted());
  expect(records).toHaveLength(1);
  for (const name of records) expect(name).toMatch(/^und_\w+$/);
});

test('Pagefind’s metadata names the chunks, each after the one before it', async () => {
  const [path = ''] = [...files.keys()].filter((name) => name.endsWith('.pf_meta'));
  const chunks = readChunks(await gunzip(files.get(path) as Uint8Array<ArrayBuffer>));
  expect(chunks).toHaveLength(
    [...files.keys()].filter((name) => name.endsWith('.pf_index')).length,
  );
  for (const [, , name] of chunks) expect([...files.keys()]).toContain(`index/${name}.pf_index`);
  expect(chunks.length).toBeGreaterThan(2);
  const words = chunks.flatMap(([first, last]) => [first, last]);
  expect(words).toEqual(words.toSorted());
});

test('the fold keeps to what the collection’s characters are written for', () => {
  expect(text('fold.txt')).toContain('協协');
  expect(text('fold.txt')).not.toContain('龜龟');
});

test('an empty collection has an index without articles', async () => {
  const content = await readSoundContent(folder, '.');
  const empty = await buildIndex(arrange({ ...content, articles: [] }, { drafts: false }));
  expect(empty.map(({ path }) => path)).toContain('fold.txt');
});
