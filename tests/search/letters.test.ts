import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLOCK_END, spell } from '#search/letters.ts';

test('Han characters, letters and digits spell themselves', () => {
  expect(spell('科协a1')).toEqual(['科', '协', 'a', '1']);
});

test('every letter is one that Pagefind keeps as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const letter of spell(text)) {
        expect(letter).toMatch(/^[\p{Alphabetic}\p{N}]$/u);
        expect(letter.normalize('NFD').replace(/\p{M}/gu, '')).toBe(letter);
        expect(letter).not.toBe(BLOCK_END);
      }
    }),
  );
});

test('no two characters are spelled alike, and no spelling begins with the end of another', () => {
  const spellings = new Set<string>();
  const [first, last] = [new Set<string>(), new Set<string>()];
  let count = 0;
  for (let codePoint = 0; codePoint <= 0x1ffff; codePoint++) {
    if (codePoint >= 0xd800 && codePoint <= 0xdfff) continue;
    const spelling = spell(String.fromCodePoint(codePoint));
    spellings.add(spelling.join(''));
    first.add(spelling[0] as string);
    for (const letter of spelling.slice(1)) last.add(letter);
    count++;
  }
  expect(spellings.size).toBe(count);
  expect(first.isDisjointFrom(last)).toBe(true);
});
