import type { Match } from './answer.ts';
import type { Catalogue } from './catalogue.ts';

export type Sort = 'relevance' | 'date';

/** The organizations and sections, by slug, that the query is the very name of. */
export interface Named {
  organizations: readonly string[];
  sections: readonly string[];
}

/**
 * Puts matches in order. By relevance: items of the organization or section that the query names, then the whole
 * phrase, a hit in the title, more hits, the newer item. By date: the newer item first.
 */
export function order(
  matches: readonly Match[],
  sort: Sort,
  named: Named,
  { days, sections, organizations }: Pick<Catalogue, 'days' | 'sections' | 'organizations'>,
): Match[] {
  const isNamed = ({ item }: Match): boolean =>
    named.sections.includes(sections[item] as string) ||
    named.organizations.some((slug) => organizations[item]?.includes(slug));
  const newer = (a: Match, b: Match): number =>
    (days[b.item] as number) - (days[a.item] as number) || a.item - b.item;
  if (sort === 'date') return matches.toSorted(newer);
  return matches
    .map((match) => ({ match, named: isNamed(match) }))
    .sort(
      (a, b) =>
        Number(b.named) - Number(a.named) ||
        Number(b.match.phrase) - Number(a.match.phrase) ||
        Number(b.match.title) - Number(a.match.title) ||
        b.match.hits - a.match.hits ||
        newer(a.match, b.match),
    )
    .map(({ match }) => match);
}
