import { plainBlocks } from '#article/blocks.ts';
import type { Item } from '#collection/publication.ts';
import type { Fold } from '#hanzi/fold.ts';
import { bigrams } from './bigrams.ts';
import type { Facet } from './facets.ts';
import { EVERY_RECORD, spell } from './letters.ts';
import { TITLE_POSITIONS } from './positions.ts';

/** A word Pagefind counts and does not keep. One between blocks keeps a match from reaching across. */
export const GAP = '，';

/** Longest title, in letters of the index: after it stand a gap and EVERY_RECORD. */
const LONGEST_TITLE = TITLE_POSITIONS - 2;

/** What the index holds of one article. */
export interface SearchRecord {
  /** Words in the order of their positions: the title, gaps up to TITLE_POSITIONS, then the body's blocks. */
  words: string[];
  filters: Record<Facet, string[]>;
}

/**
 * Makes the search record of an article.
 *
 * @throws {Error} naming the file when the title is too long for its positions
 */
export function searchRecord(item: Item, fold: Fold): SearchRecord {
  const words = bigrams(spell(fold(item.title)));
  if (words.length > LONGEST_TITLE) {
    throw new Error(
      `${item.file}: the title takes ${words.length} positions in the search index, ` +
        `${LONGEST_TITLE} are kept for it`,
    );
  }
  while (words.length < TITLE_POSITIONS - 1) words.push(GAP);
  words.push(EVERY_RECORD);
  for (const block of plainBlocks(item.body)) {
    for (const word of bigrams(spell(fold(block)))) words.push(word);
    words.push(GAP);
  }
  return {
    words,
    filters: {
      section: [item.section.slug],
      organization: item.organizations.map(({ slug }) => slug),
      year: [item.date.slice(0, 4)],
    },
  };
}
