import type { Sort } from './answer.ts';
import type { Filters } from './facets.ts';
import type { Plan } from './plan.ts';

/** What the page asks of the worker. */
export interface Ask {
  id: number;
  /** Address of the index's folder. */
  base: string;
  /** Undefined asks for all items the filters leave. */
  plan: Plan | undefined;
  filters: Filters;
  sort: Sort;
}

/** What the worker answers: item numbers in the order asked for, or why there are none. */
export type Answered = { id: number } & ({ items: number[] } | { error: string });
