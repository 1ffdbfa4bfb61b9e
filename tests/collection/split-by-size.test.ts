import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitBySize } from '#collection/split-by-size.ts';

const sizes = fc.array(fc.nat(200));
const split = (list: readonly number[]) => splitBySize(list, (size) => size, 100);

test('parts a list and loses nothing, in the same order', () => {
  fc.assert(
    fc.property(sizes, (list) => {
      expect(split(list).flat()).toEqual(list);
    }),
  );
});

test('lets no part be larger than the limit, unless one thing alone is', () => {
  fc.assert(
    fc.property(sizes, (list) => {
      for (const part of split(list)) {
        const size = part.reduce((sum, one) => sum + one, 0);
        expect(size <= 100 || part.length === 1).toBe(true);
      }
    }),
  );
});

test('begins a part only where the next thing would not have had room', () => {
  fc.assert(
    fc.property(sizes, (list) => {
      const parts = split(list);
      parts.slice(1).forEach(([next = 0], index) => {
        const size = (parts[index] ?? []).reduce((sum, one) => sum + one, 0);
        expect(size + next).toBeGreaterThan(100);
      });
    }),
  );
});
