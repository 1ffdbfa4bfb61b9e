import { describe, expect, test } from 'vitest';
import { bigrams, cover } from '#search/bigrams.ts';
import { BLOCK_END, spell } from '#search/letters.ts';

describe('bigrams', () => {
  test('overlap, and the last letter forms one with the end of the block', () => {
    expect(bigrams([...'青禾市'])).toEqual(['青禾', '禾市', `市${BLOCK_END}`]);
    expect(bigrams([])).toEqual([]);
  });

  test('keep characters beyond the basic plane whole', () => {
    expect(bigrams(spell('𠮷野'))).toEqual(['𠮷野', `野${BLOCK_END}`]);
  });
});

describe('the cover of a text', () => {
  test.each([
    ['A', [['A', 0]]],
    ['AB', [['AB', 0]]],
    [
      'ABC',
      [
        ['AB', 0],
        ['BC', 1],
      ],
    ],
    [
      'ABCD',
      [
        ['AB', 0],
        ['CD', 2],
      ],
    ],
    [
      'ABCDE',
      [
        ['AB', 0],
        ['CD', 2],
        ['DE', 3],
      ],
    ],
  ])('%s', (text, terms) => {
    expect(cover([...text]).map(({ term, offset }) => [term, offset])).toEqual(terms);
  });
});
