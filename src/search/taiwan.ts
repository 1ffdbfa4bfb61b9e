import type { Fold } from '#hanzi/fold.ts';

/** Words of one side of the strait and the other's for the same, folded. */
export type WordPairs = readonly (readonly [from: string, to: string])[];

/**
 * A query with words replaced by those of the other side of the strait, the longest that stands at a place first:
 * 資訊安全 → 信息安全. Spaces and operators stay.
 *
 * @returns undefined where the query holds none of the words
 */
export function exchangeWords(text: string, pairs: WordPairs, fold: Fold): string | undefined {
  const words = new Map(pairs);
  const longest = Math.max(...pairs.map(([from]) => from.length));
  const folded = text.replace(/\S+/gu, (part) => fold(part));
  let exchanged = '';
  for (let at = 0; at < folded.length;) {
    let length = Math.min(longest, folded.length - at);
    while (length > 0 && !words.has(folded.slice(at, at + length))) length--;
    exchanged += words.get(folded.slice(at, at + length)) ?? (folded[at] as string);
    at += Math.max(length, 1);
  }
  return exchanged === folded ? undefined : exchanged;
}

/** Whether a query is written in Traditional characters: the fold changes one of its Han characters. */
export function isTraditional(text: string, fold: Fold): boolean {
  return [...text.normalize('NFKC')].some(
    (character) => /\p{Script=Han}/u.test(character) && fold(character) !== character,
  );
}
