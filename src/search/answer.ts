import type { PlacedTerm } from './grams.ts';
import { join, type Posting } from './join.ts';
import type { Locate } from './locate.ts';
import type { Plan } from './plan.ts';

/** Where the grams of the index that begin with a term stand. */
export type Lookup = (term: string) => Promise<Posting>;

/** What an item holds of what was asked for. */
export interface Match {
  item: number;
  /** Whether the words stand in it one right after the other. */
  phrase: boolean;
  /** Whether one of the words stands in its title. */
  title: boolean;
  /** How often the words stand in it, all together. */
  hits: number;
}

interface Hits {
  title: boolean;
  hits: number;
}

/** Looks up every term of a plan, all at once. */
export async function lookUpAll(plan: Plan, lookup: Lookup): Promise<Map<string, Posting>> {
  const covers = [...plan.covers, plan.phrase, ...plan.without];
  const terms = [...new Set(covers.flat().map(({ term }) => term))];
  return new Map(await Promise.all(terms.map(async (term) => [term, await lookup(term)] as const)));
}

/**
 * The items that hold all words of a query and none that it leaves out, and exactly those, in no order.
 *
 * @param postings of every term of the plan
 */
export function answer(
  plan: Plan,
  postings: ReadonlyMap<string, Posting>,
  locate: Locate,
): Match[] {
  const hitsOf = (cover: readonly PlacedTerm[]): Map<number, Hits> =>
    byItem(join(cover, postings), locate);

  const words = plan.covers.map(hitsOf);
  const phrase = words.length > 1 ? hitsOf(plan.phrase) : words[0];
  const without = plan.without.map(hitsOf);
  return [...(words[0]?.keys() ?? [])]
    .filter((item) => words.every((word) => word.has(item)))
    .filter((item) => !without.some((word) => word.has(item)))
    .map((item) => {
      const hits = words.map((word) => word.get(item) as Hits);
      return {
        item,
        phrase: phrase?.has(item) ?? false,
        title: hits.some(({ title }) => title),
        hits: hits.reduce((sum, word) => sum + word.hits, 0),
      };
    });
}

function byItem(places: Posting, locate: Locate): Map<number, Hits> {
  const items = new Map<number, Hits>();
  for (const [record, positions] of places) {
    for (const position of positions) {
      const { item, title } = locate(record, position);
      const hits = items.get(item);
      if (!hits) items.set(item, { title, hits: 1 });
      else {
        hits.hits++;
        hits.title ||= title;
      }
    }
  }
  return items;
}
