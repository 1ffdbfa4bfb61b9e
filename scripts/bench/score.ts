/** How well answers agree with what they should be. */
export interface Score {
  queries: number;
  exact: number;
  recall: number;
  precision: number;
  /** Normalized discounted cumulative gain of the first ten, by the declared order. */
  ndcg: number;
  /** The first queries answered wrongly. */
  wrong: string[];
}

/**
 * Scores answers: the share of queries whose set is exactly right; recall and precision over all expected and all
 * given items; nDCG@10 (Järvelin and Kekäläinen 2002) where the first of the declared order gains ten, the second
 * nine and so on.
 */
export function score(
  queries: readonly string[],
  expected: readonly (readonly string[])[],
  given: readonly (readonly string[])[],
): Score {
  let [right, wanted, got, exact, ndcg] = [0, 0, 0, 0, 0];
  const wrong: string[] = [];
  for (const [index, query] of queries.entries()) {
    const [should, is] = [expected[index] ?? [], given[index] ?? []];
    const set = new Set(should);
    const hits = is.filter((id) => set.has(id)).length;
    right += hits;
    wanted += should.length;
    got += is.length;
    if (hits === should.length && hits === is.length) exact++;
    else wrong.push(query);
    ndcg += ndcgAt10(should, is);
  }
  const { length } = queries;
  return {
    queries: length,
    exact: exact / length,
    recall: wanted === 0 ? 1 : right / wanted,
    precision: got === 0 ? 1 : right / got,
    ndcg: ndcg / length,
    wrong: wrong.slice(0, 10),
  };
}

function ndcgAt10(should: readonly string[], is: readonly string[]): number {
  if (should.length === 0) return is.length === 0 ? 1 : 0;
  const gains = new Map(should.slice(0, 10).map((id, rank) => [id, 10 - rank]));
  const sum = (ids: readonly string[]): number =>
    ids
      .slice(0, 10)
      .reduce((total, id, rank) => total + (gains.get(id) ?? 0) / Math.log2(rank + 2), 0);
  return sum(is) / sum(should);
}

/** The mean and what 95 in 100 stay below. */
export function spread(values: readonly number[]): { mean: number; p50: number; p95: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    p50: at(0.5),
    p95: at(0.95),
  };
}
