/** What results can be narrowed by, named as in the address and in the index. */
export const FACETS = ['section', 'organization', 'year'] as const;

export type Facet = (typeof FACETS)[number];

/** The value chosen of each facet: a slug, or a year. A facet without one is left out. */
export type Filters = Partial<Record<Facet, string>>;
