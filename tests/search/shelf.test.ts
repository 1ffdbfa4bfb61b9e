import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Shelf, SLOT, slotsFor } from '#search/shelf.ts';

test('a text takes a gap after it at least', () => {
  expect([0, 1, SLOT - 1, SLOT, 2 * SLOT].map(slotsFor)).toEqual([1, 1, 1, 2, 3]);
});

test('every position of a text leads to it, in whichever record it stands', () => {
  fc.assert(
    // So long that most runs fill more than one record.
    fc.property(fc.array(fc.integer({ min: 1, max: 60_000 }), { maxLength: 8 }), (slots) => {
      const shelf = new Shelf(slots);
      const lengths = Array.from({ length: shelf.records }, () => 0);
      let slot = 0;
      for (const [item, count] of slots.entries()) {
        const record = shelf.recordOf(slot);
        const start = lengths[record] as number;
        expect(shelf.textAt(record, start)).toBe(item);
        expect(shelf.textAt(record, start + count * SLOT - 1)).toBe(item);
        lengths[record] = start + count * SLOT;
        slot += count;
      }
      expect(lengths.every((length) => length > 0)).toBe(true);
      // None but the last is left with room for a whole record more.
      for (const length of lengths.slice(0, -1))
        expect(length).toBeGreaterThanOrEqual(65_536 * SLOT);
    }),
  );
});
