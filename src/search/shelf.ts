/** Positions in a slot. Each text begins at a slot of its own, so that a list of slots tells where texts begin. */
export const SLOT = 32;

/** A record that has as many slots takes no further text, so that no record outgrows Pagefind's memory. */
const FULL = 131_072;

/** How many slots a text takes: its words and at least one gap after them. */
export function slotsFor(words: number): number {
  return Math.floor(words / SLOT) + 1;
}

/**
 * Texts stood one after the other in records: Pagefind takes memory and time for each record it knows, so one record
 * holds the texts of many items.
 */
export class Shelf {
  /** How many records the texts take. */
  readonly records: number;
  /** The text that each slot belongs to, record after record. */
  readonly #owners: Uint32Array;
  /** Where the slots of each record begin in it. */
  readonly #starts: number[] = [];

  /** @param slots how many slots each text takes */
  constructor(slots: readonly number[]) {
    this.#owners = new Uint32Array(slots.reduce((sum, count) => sum + count, 0));
    let slot = 0;
    for (const [text, count] of slots.entries()) {
      const start = this.#starts.at(-1);
      if (start === undefined || slot - start >= FULL) this.#starts.push(slot);
      this.#owners.fill(text, slot, (slot += count));
    }
    this.records = this.#starts.length;
  }

  /** The record in which a text stands. @param slot the number of its first slot */
  recordOf(slot: number): number {
    return this.#starts.findLastIndex((start) => start <= slot);
  }

  /** The number of the text that stands at a position of a record. */
  textAt(record: number, position: number): number {
    const start = this.#starts[record] as number;
    return this.#owners[start + Math.floor(position / SLOT)] as number;
  }
}
