import type { PlacedTerm } from './bigrams.ts';

/** Where something stands: the positions, ascending, in each item by number. */
export type Posting = ReadonlyMap<number, readonly number[]>;

/** The places where all terms stand at their offsets from one another: where the covered text stands. */
export function join(
  cover: readonly PlacedTerm[],
  postings: ReadonlyMap<string, Posting>,
): Posting {
  const placed = cover
    .map(({ term, offset }) => ({ offset, posting: postings.get(term) ?? new Map() }) as Placed)
    .sort((a, b) => a.posting.size - b.posting.size);
  const [rarest, ...others] = placed;
  const joined = new Map<number, number[]>();
  for (const [item, positions] of rarest?.posting ?? []) {
    let starts = positions.map((position) => position - (rarest as Placed).offset);
    for (const { offset, posting } of others) {
      if (starts.length === 0) break;
      const there = new Set(posting.get(item));
      starts = starts.filter((start) => there.has(start + offset));
    }
    if (starts.length > 0) joined.set(item, starts);
  }
  return joined;
}

interface Placed {
  offset: number;
  posting: Posting;
}
