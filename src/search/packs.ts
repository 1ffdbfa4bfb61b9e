import { plainBlocks } from '#article/blocks.ts';
import { cellsOf } from '#article/cells.ts';
import type { Item } from '#collection/publication.ts';
import type { Fold } from '#hanzi/fold.ts';
import { frequentGrams, gramsOf, type Limits } from './grams.ts';
import { spell } from './letters.ts';
import { Shelf, SLOT, slotsFor } from './shelf.ts';

/** A word Pagefind counts and does not keep. One between blocks keeps a match from reaching across. */
export const GAP = '，';

/** The records of the index, and what has to be known to find items in them. */
export interface Packs {
  /** The words of each record in the order of their positions: first those of titles, then those of bodies. */
  records: string[][];
  titleSlots: number[];
  bodySlots: number[];
  /** The grams that are longer by what follows them; see `frequentGrams`. */
  frequent: Set<string>;
  /** Every letter of the words. */
  letters: Set<string>;
}

/** Packs the texts of items, by number, into records. @param limits of terms */
export function pack(items: readonly Item[], fold: Fold, limits?: Limits): Packs {
  const spelled = [
    ...items.map(({ title }) => [title]),
    ...items.map(({ body }) => plainBlocks(body).flatMap(cellsOf)),
  ].map((blocks) => blocks.map((block) => spell(fold(block))));
  const frequent = frequentGrams(spelled.flat(), limits);
  const texts = spelled.map((blocks) =>
    blocks.flatMap((letters) => [...gramsOf(letters, frequent), GAP]),
  );
  const slots = texts.map((words) => slotsFor(words.length));
  const shelf = new Shelf(slots);
  const records = Array.from({ length: shelf.records }, (): string[] => []);
  let slot = 0;
  for (const [text, words] of texts.entries()) {
    const record = records[shelf.recordOf(slot)] as string[];
    for (const word of words) record.push(word);
    slot += slots[text] as number;
    for (let gap = words.length; gap < (slots[text] as number) * SLOT; gap++) record.push(GAP);
  }
  return {
    records,
    titleSlots: slots.slice(0, items.length),
    bodySlots: slots.slice(items.length),
    frequent,
    letters: new Set(spelled.flat(2)),
  };
}
