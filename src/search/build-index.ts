import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { Publication } from '#collection/publication.ts';
import { createFold } from '#hanzi/fold.ts';
import { foldPairs } from '#hanzi/fold-table.ts';
import { taiwanWords } from '#hanzi/taiwan-words.ts';
import { inNumberOrder, writeCatalogue } from './catalogue.ts';
import { fragmentUrls } from './fragments.ts';
import { CATALOGUE_FILE, FOLD_FILE, TAIWAN_FILE } from './index-files.ts';
import { spell } from './letters.ts';
import { pack } from './packs.ts';

/** What of Pagefind's files a search needs; its interface and the fragments, which hold bigrams, are left out. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(meta|index))$/;

/**
 * Builds the search index of the published items.
 *
 * @returns the files to serve under the index's address, paths with `/`
 * @throws {Error} when Pagefind reports errors
 */
export async function buildIndex(publication: Publication): Promise<IndexFile[]> {
  const pairs = foldPairs();
  const fold = createFold(pairs);
  const items = inNumberOrder(publication.items);
  const { records, letters, frequent, ...slots } = pack(items, fold);
  const built = await withIndex(async (index) => {
    for (const [number, words] of records.entries()) {
      refuse((await index.addHTMLFile({ url: `/${number}/`, content: toHtml(words) })).errors);
    }
    const { files, errors } = await index.getFiles();
    refuse(errors);
    return files;
  });
  const taiwan = taiwanWords(fold);
  const written = new Set([...letters, ...taiwan.flat().flatMap(spell)]);
  const catalogue = writeCatalogue(items, {
    records: recordNames(built),
    frequent: [...frequent],
    ...slots,
  });
  return [
    ...built.filter(({ path }) => NEEDED.test(path)),
    ...Object.entries({
      [CATALOGUE_FILE]: catalogue,
      [FOLD_FILE]: pairsInUse(pairs, written),
      [TAIWAN_FILE]: JSON.stringify(taiwan),
    }).map(([path, text]) => ({ path, content: new TextEncoder().encode(text) })),
  ];
}

async function withIndex<T>(use: (index: PagefindIndex) => Promise<T>): Promise<T> {
  // Pagefind's service reads it when it starts: small chunks cost 9 KB a query instead of 80.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '700';
  const { index, errors } = await createIndex();
  refuse(errors);
  if (!index) throw new Error('Pagefind made no index');
  try {
    return await use(index);
  } finally {
    await index.deleteIndex();
  }
}

function toHtml(words: readonly string[]): string {
  // A language that Pagefind knows nothing of is neither stemmed nor segmented. The weight, 25 of Pagefind's parts,
  // is the one it writes down for a word by writing nothing.
  return `<html lang="und"><body><p data-pagefind-weight="1.05">${words.join(' ')}</p></body></html>`;
}

/** Pagefind's names of the records, in the order they were added in. */
function recordNames(files: readonly IndexFile[]): string[] {
  const names: string[] = [];
  for (const [name, url] of fragmentUrls(files)) names[Number(url.replaceAll('/', ''))] = name;
  return names;
}

/** The pairs of the fold that lead to a character of the collection or of the dictionary. */
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
