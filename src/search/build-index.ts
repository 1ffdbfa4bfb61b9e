import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { Publication } from '#collection/publication.ts';
import { createFold } from '#hanzi/fold.ts';
import { foldPairs } from '#hanzi/fold-table.ts';
import { FACETS } from './facets.ts';
import { FOLD_FILE, IDS_PER_FILE, LETTERS_FILE, idsFile } from './index-files.ts';
import { spell } from './letters.ts';
import { searchRecord, type SearchRecord } from './record.ts';

/** What of Pagefind's files a search needs; its interface and the fragments, which hold bigrams, are left out. */
const NEEDED =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(meta|index|filter))$/;

/**
 * Builds the search index of the published items.
 *
 * @returns the files to serve under the index's address, paths with `/`
 * @throws {ContentError} when a title is too long; {Error} when Pagefind reports errors
 */
export async function buildIndex({ items }: Publication): Promise<IndexFile[]> {
  const pairs = foldPairs();
  const fold = createFold(pairs);
  const records = items.map((item, number) => searchRecord(item, number, fold));
  const letters = new Set(records.flatMap((record) => [...record.letters]));
  const files = await withIndex(async (index) => {
    // The number of an item is the order it is added in: newest first, as in the publication.
    for (const [number, record] of records.entries()) {
      refuse((await index.addHTMLFile({ url: `/${number}/`, content: toHtml(record) })).errors);
    }
    const built = await index.getFiles();
    refuse(built.errors);
    return built.files.filter(({ path }) => NEEDED.test(path));
  });

  const text = new TextEncoder();
  files.push({ path: FOLD_FILE, content: text.encode(pairsInUse(pairs, letters)) });
  files.push({ path: LETTERS_FILE, content: text.encode([...letters].sort().join('')) });
  for (let first = 0; first < items.length; first += IDS_PER_FILE) {
    const ids = items.slice(first, first + IDS_PER_FILE).map(({ id }) => id);
    files.push({ path: idsFile(first), content: text.encode(JSON.stringify(ids)) });
  }
  return files;
}

async function withIndex<T>(use: (index: PagefindIndex) => Promise<T>): Promise<T> {
  // Pagefind's service reads it when it starts: small chunks cost 12 KB a query instead of 84.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '2000';
  const { index, errors } = await createIndex();
  refuse(errors);
  if (!index) throw new Error('Pagefind made no index');
  try {
    return await use(index);
  } finally {
    await index.deleteIndex();
  }
}

function toHtml({ words, filters }: SearchRecord): string {
  // A language that Pagefind knows nothing of is neither stemmed nor segmented.
  const values = FACETS.flatMap((facet) =>
    filters[facet].map((value) => `<i data-pagefind-filter="${facet}:${value}"></i>`),
  );
  return `<html lang="und"><body>${values.join('')}<p>${words.join(' ')}</p></body></html>`;
}

function pairsInUse(pairs: string, letters: ReadonlySet<string>): string {
  const characters = [...pairs];
  let used = '';
  for (let i = 0; i + 1 < characters.length; i += 2) {
    const target = characters[i + 1] as string;
    if (spell(target).every((letter) => letters.has(letter))) used += characters[i] + target;
  }
  return used;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
