import type { PlacedTerm } from './grams.ts';

/** Where something stands: the positions, ascending, in each record by number. */
export type Posting = ReadonlyMap<number, readonly number[]>;

interface Placed {
  offset: number;
  posting: Posting;
}

/** The places where all terms stand at their offsets from one another: where the covered text stands. */
export function join(
  cover: readonly PlacedTerm[],
  postings: ReadonlyMap<string, Posting>,
): Posting {
  const placed = cover.map(({ term, offset }): Placed => ({
    offset,
    posting: postings.get(term) ?? new Map(),
  }));
  const joined = new Map<number, readonly number[]>();
  for (const record of placed[0]?.posting.keys() ?? []) {
    const starts = placed
      .map(({ offset, posting }) => ({ offset, positions: posting.get(record) ?? [] }))
      .sort((a, b) => a.positions.length - b.positions.length)
      .reduce<readonly number[] | undefined>(narrow, undefined);
    if (starts && starts.length > 0) joined.set(record, starts);
  }
  return joined;
}

/** The starts that are left when a further term has to stand at its offset from them. */
function narrow(
  starts: readonly number[] | undefined,
  { offset, positions }: { offset: number; positions: readonly number[] },
): readonly number[] {
  if (!starts) return positions.map((position) => position - offset);
  let at = 0;
  return starts.filter((start) => {
    while (at < positions.length && (positions[at] as number) < start + offset) at++;
    return positions[at] === start + offset;
  });
}
