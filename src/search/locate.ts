import type { Catalogue } from './catalogue.ts';
import { Shelf } from './shelf.ts';

/** The item to which a position of a record belongs, and whether it is in the item's title. */
export type Locate = (record: number, position: number) => { item: number; title: boolean };

/** Finds items in the records of the index, where all titles come before all bodies. */
export function locator({
  titleSlots,
  bodySlots,
}: Pick<Catalogue, 'titleSlots' | 'bodySlots'>): Locate {
  const titles = titleSlots.length;
  const shelf = new Shelf([...titleSlots, ...bodySlots]);
  return (record, position) => {
    const text = shelf.textAt(record, position);
    const title = text < titles;
    return { item: title ? text : text - titles, title };
  };
}
