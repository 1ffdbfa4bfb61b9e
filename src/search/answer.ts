import { join, type Posting } from './join.ts';
import type { Plan } from './plan.ts';
import { TITLE_POSITIONS } from './positions.ts';

export type Sort = 'relevance' | 'date';

/** Looks a term of the index up: a bigram, or a single letter as the beginning of bigrams. */
export type Lookup = (term: string) => Promise<Posting>;

/**
 * The items that hold all words of a query, and exactly those.
 *
 * @returns item numbers. By relevance: the whole phrase first, then a hit in the title, then more hits, then the
 *   newer item. By date: the newer item first.
 */
export async function answer(plan: Plan, sort: Sort, lookup: Lookup): Promise<number[]> {
  const terms = [...new Set([...plan.covers.flat(), ...plan.phrase].map(({ term }) => term))];
  const postings = new Map(
    await Promise.all(terms.map(async (term) => [term, await lookup(term)] as const)),
  );
  const words = plan.covers.map((cover) => join(cover, postings));
  const phrase = plan.covers.length > 1 ? join(plan.phrase, postings) : undefined;

  const [first, ...others] = words;
  const found = [...(first?.keys() ?? [])]
    .filter((item) => others.every((word) => word.has(item)))
    .map((item) => ({ item, ...weigh(item, words, phrase) }));
  if (sort === 'relevance') {
    found.sort(
      (a, b) =>
        Number(b.phrase) - Number(a.phrase) ||
        Number(b.title) - Number(a.title) ||
        b.hits - a.hits ||
        a.item - b.item,
    );
  } else {
    found.sort((a, b) => a.item - b.item);
  }
  return found.map(({ item }) => item);
}

function weigh(item: number, words: readonly Posting[], phrase: Posting | undefined) {
  const positions = words.flatMap((word) => word.get(item) ?? []);
  return {
    phrase: phrase?.has(item) ?? true,
    title: positions.some((position) => position < TITLE_POSITIONS),
    hits: positions.length,
  };
}
