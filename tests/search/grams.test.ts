import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cover, frequentGrams, gramsOf } from '#search/grams.ts';
import { BLOCK_END, spell } from '#search/letters.ts';

const NONE: ReadonlySet<string> = new Set();

describe('the grams of a block', () => {
  test('are bigrams that overlap, and the last letter forms one with the end of the block', () => {
    expect(gramsOf([...'青禾市'], NONE)).toEqual(['青禾', '禾市', `市${BLOCK_END}`]);
    expect(gramsOf([], NONE)).toEqual([]);
  });

  test('keep characters beyond the basic plane whole', () => {
    expect(gramsOf(spell('𠮷野'), NONE)).toEqual(['𠮷野', `野${BLOCK_END}`]);
  });

  test('are longer by what follows where they are frequent, up to the end of the block', () => {
    const frequent = new Set(['青禾', '青禾市', '禾市']);
    expect(gramsOf([...'青禾市科'], frequent)).toEqual([
      '青禾市科',
      '禾市科',
      '市科',
      `科${BLOCK_END}`,
    ]);
    expect(gramsOf([...'青禾'], frequent)).toEqual([`青禾${BLOCK_END}`, `禾${BLOCK_END}`]);
  });

  test('are longer too where their last letter begins a frequent bigram, up to eight letters', () => {
    expect(gramsOf([...'小活动多'], new Set(['活动']))).toEqual([
      '小活动',
      '活动多',
      '动多',
      `多${BLOCK_END}`,
    ]);
    // One that would be so before another letter is closed.
    expect(gramsOf([...'小活页'], new Set(['活动']))).toEqual([
      `小活${BLOCK_END}`,
      '活页',
      `页${BLOCK_END}`,
    ]);
    expect(gramsOf([...'在南京大学'], new Set(['南京', '京大', '大学']))[0]).toBe('在南京大学');
    expect(gramsOf([...'00000000000'], new Set(['00']))[0]).toBe('00000000');
  });
});

describe('frequent grams', () => {
  test('are those that stand often and mostly with the same letters after them', () => {
    const blocks = ['青禾市科', '青禾市协', '青禾县', '协青', '禾'].map((block) => [...block]);
    const grams = (places: number, placesEach: number) => [
      ...frequentGrams(blocks, { places, placesEach }),
    ];
    expect(grams(1, 0)).toEqual(['青禾', '禾市', '青禾市']);
    expect(grams(3, 0)).toEqual([]);
    // 青禾 stands three times, with two letters after it; the others twice, with two.
    expect(grams(1, 1)).toEqual(['青禾']);
    expect(grams(1, 1.5)).toEqual([]);
  });

  test('end before the longest term: an address that stands everywhere is told in a few terms', () => {
    const address = [...'https'.repeat(4)];
    const blocks = [address, address, address];
    const limits = { places: 2, placesEach: 2 };
    const lengths = [...frequentGrams(blocks, limits)].map((gram) => gram.length);
    expect(Math.max(...lengths)).toBe(7);
    const terms = cover(address, frequentGrams(blocks, limits));
    expect(terms.map(({ term }) => term.length)).toEqual([8, 8, 8]);
  });
});

describe('the cover of a text', () => {
  const covered = (text: string, frequent: ReadonlySet<string>) =>
    cover([...text], frequent).map(({ term, offset }) => `${term}@${offset}`);

  test.each([
    ['A', 'A@0'],
    ['AB', 'AB@0'],
    ['ABC', 'AB@0 BC@1'],
    ['ABCD', 'AB@0 CD@2'],
    ['ABCDE', 'AB@0 CD@2 DE@3'],
  ])('%s is the fewest bigrams', (text, terms) => {
    expect(covered(text, NONE).join(' ')).toBe(terms);
  });

  test('has the longer gram where a bigram is frequent, and its beginning at the end', () => {
    const frequent = new Set(['AB', 'DE']);
    expect(covered('ABCD', frequent)).toEqual(['ABC@0', 'CD@2']);
    expect(covered('AB', frequent)).toEqual(['AB@0']);
    expect(covered('CDE', frequent)).toEqual(['CDE@0']);
    // DE@2 is but the beginning of many grams.
    expect(covered('BCDE', frequent)).toEqual(['BC@0', 'CDE@1']);
    expect(covered('CDE', new Set(['CD', 'DE']))).toEqual(['CDE@0']);
  });

  test('covers every letter, with terms the index has, whatever is frequent', () => {
    const text = fc.array(fc.constantFrom(...'甲乙丙'), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(fc.array(text), text, fc.nat(4), (blocks, letters, places) => {
        const frequent = frequentGrams(blocks, { places, placesEach: 1 });
        const terms = cover(letters, frequent);
        const seen = letters.map(() => false);
        const inIndex = gramsOf(letters, frequent);
        for (const { term, offset } of terms) {
          for (let place = 0; place < term.length; place++) seen[offset + place] = true;
          expect(inIndex[offset]?.startsWith(term)).toBe(true);
          expect(letters.slice(offset, offset + term.length).join('')).toBe(term);
        }
        expect(seen.every(Boolean)).toBe(true);
        // None can be told from another by being its beginning.
        const grams = new Set(blocks.flatMap((block) => gramsOf(block, frequent)));
        for (const gram of grams) expect(frequent.has(gram)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
