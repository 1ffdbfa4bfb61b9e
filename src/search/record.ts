import { plainBlocks } from '#article/blocks.ts';
import type { Item } from '#collection/publication.ts';
import type { Fold } from '#hanzi/fold.ts';
import { ContentError } from '#source/diagnostic.ts';
import { bigrams } from './bigrams.ts';
import type { Facet } from './facets.ts';
import { spell } from './letters.ts';
import { listTerm } from './lists.ts';
import { TITLE_POSITIONS } from './positions.ts';

/** A word Pagefind counts and does not keep. One between blocks keeps a match from reaching across. */
export const GAP = '，';

/** Longest title, in letters of the index: after it stand a gap and the list's term. */
const LONGEST_TITLE = TITLE_POSITIONS - 2;

/** What the index holds of one article. */
export interface SearchRecord {
  /** Words in the order of their positions: the title, gaps up to TITLE_POSITIONS, then the body's blocks. */
  words: string[];
  /** Every letter of its words. */
  letters: Set<string>;
  filters: Record<Facet, string[]>;
}

/**
 * Makes the search record of an article.
 *
 * @param number its place among the items, newest first
 * @throws {ContentError} when the title is too long for its positions
 */
export function searchRecord(item: Item, number: number, fold: Fold): SearchRecord {
  const spelledTitle = spell(fold(item.title));
  const words = bigrams(spelledTitle);
  if (words.length > LONGEST_TITLE) {
    throw new ContentError([
      {
        severity: 'error',
        code: 'title-too-long-for-search',
        file: item.file,
        line: 1,
        column: 1,
        reason: `标题在检索里要占${words.length}个位置，最多只有${LONGEST_TITLE}个`,
        remedy: '把标题缩短，或少用㈱、㎡这样一个顶几个的字符',
      },
    ]);
  }
  const letters = new Set(spelledTitle);
  while (words.length < TITLE_POSITIONS - 1) words.push(GAP);
  words.push(listTerm(number));
  for (const block of plainBlocks(item.body)) {
    const spelled = spell(fold(block));
    for (const letter of spelled) letters.add(letter);
    for (const word of bigrams(spelled)) words.push(word);
    words.push(GAP);
  }
  return {
    words,
    letters,
    filters: {
      section: [item.section.slug],
      organization: item.organizations.map(({ slug }) => slug),
      year: [item.date.slice(0, 4)],
    },
  };
}
