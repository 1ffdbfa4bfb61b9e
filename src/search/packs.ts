import { plainBlocks } from '#article/blocks.ts';
import { cellsOf } from '#article/cells.ts';
import type { Item } from '#collection/publication.ts';
import type { Fold } from '#hanzi/fold.ts';
import { bigrams } from './bigrams.ts';
import { spell } from './letters.ts';
import { Shelf, SLOT, slotsFor } from './shelf.ts';

/** A word Pagefind counts and does not keep. One between blocks keeps a match from reaching across. */
export const GAP = '，';

/** The records of the index, and what has to be known to find items in them. */
export interface Packs {
  /** The words of each record in the order of their positions: first the records of titles, then those of bodies. */
  records: string[][];
  titleSlots: number[];
  bodySlots: number[];
  /** Every letter of the words. */
  letters: Set<string>;
}

/** Packs the texts of items, by number, into records. */
export function pack(items: readonly Item[], fold: Fold): Packs {
  const letters = new Set<string>();
  const wordsOf = (blocks: readonly string[]): string[] => {
    const words: string[] = [];
    for (const block of blocks) {
      const spelled = spell(fold(block));
      for (const letter of spelled) letters.add(letter);
      for (const word of bigrams(spelled)) words.push(word);
      words.push(GAP);
    }
    return words;
  };
  const titles = stand(items.map(({ title }) => wordsOf([title])));
  const bodies = stand(items.map(({ body }) => wordsOf(plainBlocks(body).flatMap(cellsOf))));
  return {
    records: [...titles.records, ...bodies.records],
    titleSlots: titles.slots,
    bodySlots: bodies.slots,
    letters,
  };
}

function stand(texts: readonly string[][]) {
  const slots = texts.map((words) => slotsFor(words.length));
  const shelf = new Shelf(slots);
  const records = Array.from({ length: shelf.records }, (): string[] => []);
  let slot = 0;
  for (const [item, words] of texts.entries()) {
    const record = records[shelf.recordOf(slot)] as string[];
    for (const word of words) record.push(word);
    slot += slots[item] as number;
    for (let gap = words.length; gap < (slots[item] as number) * SLOT; gap++) record.push(GAP);
  }
  return { records, slots };
}
