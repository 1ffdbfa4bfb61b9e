import type { Lookup } from '#search/answer.ts';

/** An index in memory that answers as Pagefind does: a term stands where a word begins with it. */
export function lookupIn(records: readonly (readonly string[])[]): Lookup {
  return (term) => {
    const found = records.map((words, number): [number, number[]] => [
      number,
      words.flatMap((word, position) => (word.startsWith(term) ? [position] : [])),
    ]);
    return Promise.resolve(new Map(found.filter(([, positions]) => positions.length > 0)));
  };
}
