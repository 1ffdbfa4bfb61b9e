import type { Group, Publication } from '#collection/publication.ts';
import { namesOf } from '#collection/content.ts';
import { searchStrings as strings } from '#i18n/search-strings.ts';

/** One choice of a select. */
export interface Choice {
  value: string;
  text: string;
  /** How many items it leaves; undefined where none are counted. */
  count?: number;
  /** What it may be called by in a query. */
  names?: string[];
}

const ALL: Choice = { value: '', text: strings.all };

/** The sections, organizations and years that have items, each list with “all” before it. */
export function facetChoices({ sections, organizations, years }: Publication) {
  const choices = <T>(groups: readonly Group<T>[], choice: (of: T) => Choice): Choice[] => [
    ALL,
    ...groups
      .filter(({ items }) => items.length > 0)
      .map(({ of, items }) => ({ ...choice(of), count: items.length })),
  ];
  return {
    sections: choices(sections, (of) => ({
      value: of.slug,
      text: of.name,
      names: namesOf(of),
    })),
    organizations: choices(organizations, (of) => ({
      value: of.slug,
      text: of.name,
      names: namesOf(of),
    })),
    years: choices(years, (year) => ({ value: year, text: strings.yearOption(year) })),
  };
}

export const SORTS: Choice[] = [
  { value: 'relevance', text: strings.relevance },
  { value: 'date', text: strings.date },
];
