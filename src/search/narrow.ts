import { dayNumber, yearOf, type Catalogue } from './catalogue.ts';
import { FACETS, type Counts, type Facet, type Filters } from './facets.ts';

type Facts = Pick<Catalogue, 'days' | 'sections' | 'organizations'>;

/** What filters leave of some items. */
export interface Narrowed {
  items: number[];
  /** For each value of a facet, how many items are left if it is chosen and all other filters stay as they are. */
  counts: Counts;
}

/** Narrows items by filters and counts, in one pass. */
export function narrow(items: Iterable<number>, filters: Filters, facts: Facts): Narrowed {
  const left: number[] = [];
  const counts: Counts = { section: {}, organization: {}, year: {} };
  const [from, to] = [day(filters.from) ?? -Infinity, day(filters.to) ?? Infinity];
  const yearByDay = new Map<number, string>();
  for (const item of items) {
    const date = facts.days[item] as number;
    if (date < from || date > to) continue;
    let year = yearByDay.get(date);
    if (year === undefined) yearByDay.set(date, (year = yearOf(date)));
    const values: Record<Facet, readonly string[]> = {
      section: [facts.sections[item] as string],
      organization: facts.organizations[item] as string[],
      year: [year],
    };
    const missed = FACETS.filter((facet) => {
      const chosen = filters[facet];
      return chosen !== undefined && !values[facet].includes(chosen);
    });
    if (missed.length === 0) left.push(item);
    for (const facet of FACETS) {
      if (missed.some((other) => other !== facet)) continue;
      for (const value of values[facet]) counts[facet][value] = (counts[facet][value] ?? 0) + 1;
    }
  }
  return { items: left, counts };
}

/** A bound that is no day narrows nothing. */
function day(bound: string | undefined): number | undefined {
  const number = bound === undefined ? NaN : dayNumber(bound);
  return Number.isNaN(number) ? undefined : number;
}
