import type { Counts, Filters } from './facets.ts';
import type { FailureKind } from './failure.ts';
import type { Named, Sort } from './order.ts';
import type { Part } from './parts.ts';
import type { Wanted } from './plan.ts';

/** Asks the worker to open the index before the question is ready. */
export interface Open {
  /** Address of the index's folder. */
  base: string;
  /** Whether words will be asked for, and not filters alone. */
  words: boolean;
  /** The parts of the index that the page fetches while the worker starts. */
  handed?: Part[];
}

/** Why something could not be had. */
interface Failure {
  kind: FailureKind;
  message: string;
}

/** Hands a part of the index over, or tells why it did not arrive. */
export type Handed = { part: Part } & ({ bytes: ArrayBuffer } | { failure: Failure });

/** What the page asks of the worker. */
export interface Ask extends Open {
  id: number;
  /** Undefined asks for all items the filters leave. */
  wanted: Wanted | undefined;
  filters: Filters;
  sort: Sort;
  named: Named;
}

/** An answer of the index. */
export interface Answer {
  /** The ids of the found items, in the order asked for. */
  ids: string[];
  /** How many items the query finds before any filter. */
  matched: number;
  counts: Counts;
}

/** What the worker answers, or why it cannot. */
export type Answered = { id: number } & ({ answer: Answer } | { failure: Failure });
