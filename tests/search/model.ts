import type { Item } from '#collection/publication.ts';
import type { Fold } from '#hanzi/fold.ts';
import { answer, lookUpAll, type Lookup, type Match } from '#search/answer.ts';
import type { Limits } from '#search/grams.ts';
import { locator } from '#search/locate.ts';
import { pack } from '#search/packs.ts';
import { planAnswer, readWanted, type Wanted } from '#search/plan.ts';

/**
 * An index in memory that answers as Pagefind does: a term stands where a word begins with it; if none does, where the
 * longest word stands that is a beginning of it.
 */
export function lookupIn(records: readonly (readonly string[])[]): Lookup {
  const known = new Set(records.flat());
  return (asked) => {
    let term = asked;
    if (!known.values().some((word) => word.startsWith(asked))) {
      while (term !== '' && !known.has(term)) term = term.slice(0, -1);
      if (term === '') return Promise.resolve(new Map());
    }
    const found = records.map((words, number): [number, number[]] => [
      number,
      words.flatMap((word, position) => (word.startsWith(term) ? [position] : [])),
    ]);
    // In the order of its scores, which is none that can be relied on.
    return Promise.resolve(
      new Map(found.filter(([, positions]) => positions.length > 0).reverse()),
    );
  };
}

/** The matches of a query in items packed as for Pagefind. */
export async function matchesIn(
  items: readonly Item[],
  query: string,
  fold: Fold,
  limits?: Limits,
): Promise<Match[]> {
  const packs = pack(items, fold, limits);
  const plan = planAnswer(readWanted(query, fold) as Wanted, packs.frequent);
  return answer(plan, await lookUpAll(plan, lookupIn(packs.records)), locator(packs));
}
