/** How much two texts are alike, 0 to 1: twice the pairs of letters they share over all they have (Dice). */
export function likeness(a: string, b: string): number {
  const [pairs, others] = [pairsIn(a), pairsIn(b)];
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of others) {
    const left = counts.get(pair) ?? 0;
    if (left > 0) shared++;
    counts.set(pair, left - 1);
  }
  return (2 * shared) / Math.max(1, pairs.length + others.length);
}

function pairsIn(text: string): string[] {
  const letters = [...text.replace(/\s+/gu, '')];
  return letters.slice(1).map((letter, index) => (letters[index] as string) + letter);
}
