/** What results can be narrowed by and are counted by, named as in the address. */
export const FACETS = ['section', 'organization', 'year'] as const;

export type Facet = (typeof FACETS)[number];

/** The first and the last day, `YYYY-MM-DD`, results can be narrowed to. */
export const BOUNDS = ['from', 'to'] as const;

export type Bound = (typeof BOUNDS)[number];

/** Every name a filter has in the address. */
export const FILTERS = [...FACETS, ...BOUNDS] as const;

export type FilterName = (typeof FILTERS)[number];

/** The value chosen of each filter: a slug, a year or a day. One without a value is left out. */
export type Filters = Partial<Record<FilterName, string>>;

/** How many items each value of each facet would leave. */
export type Counts = Record<Facet, Record<string, number>>;
