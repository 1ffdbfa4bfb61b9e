import type { KnownArticle } from './stock.ts';

type Item = Pick<KnownArticle, 'title' | 'organization' | 'paragraphs'>;

/** From this likeness on of all their text, one item may be the other after corrections. */
const ALIKE = 0.85;

/** Shorter texts are alike by their pattern alone. */
const TELLING = 60;

/**
 * Whether an item is another after corrections to both title and text. Items that follow one pattern are kept apart:
 * an id that went over to another piece of news would be worse than a new one.
 */
export function isCorrected(before: Item, after: Item): boolean {
  const [a, b] = [textOf(before), textOf(after)];
  return (
    Math.min(a.length, b.length) >= TELLING &&
    digitsIn(before.title) === digitsIn(after.title) &&
    new Set(before.organization).symmetricDifference(new Set(after.organization)).size === 0 &&
    likeness(a, b) >= ALIKE
  );
}

const textOf = ({ title, paragraphs }: Item): string =>
  [title, ...paragraphs].join('').replace(/\s+/gu, '');

const digitsIn = (text: string): string => text.replace(/[^\p{N}一二三四五六七八九十]/gu, '');

/** How much two texts are alike, 0 to 1: twice the pairs of letters they share over all they have (Dice). */
function likeness(a: string, b: string): number {
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
  const letters = [...text];
  return letters.slice(1).map((letter, index) => (letters[index] as string) + letter);
}
