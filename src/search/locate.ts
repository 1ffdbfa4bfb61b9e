import type { Catalogue } from './catalogue.ts';
import { Shelf } from './shelf.ts';

/** The item to which a position of a record belongs, and whether it is in the item's title. */
export type Locate = (record: number, position: number) => { item: number; title: boolean };

/** Finds items in the records of the index: those of titles come first, then those of bodies. */
export function locator({
  titleSlots,
  bodySlots,
}: Pick<Catalogue, 'titleSlots' | 'bodySlots'>): Locate {
  const [titles, bodies] = [new Shelf(titleSlots), new Shelf(bodySlots)];
  return (record, position) =>
    record < titles.records
      ? { item: titles.itemAt(record, position), title: true }
      : { item: bodies.itemAt(record - titles.records, position), title: false };
}
