import { describe, expect, test } from 'vitest';
import { createFold } from '#hanzi/fold.ts';
import { cutPieces, findMatches, type Piece } from '#search/matches.ts';
import { bestPassage } from '#search/passage.ts';

const fold = createFold('協协學学');

/** Pieces as one text, marks in square brackets. */
const shown = (pieces: Piece[]): string =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const mark = (text: string, words: string[]): string =>
  shown(cutPieces(text, [0, text.length], findMatches(text, words, fold)));

describe('matches are marked in the text as it is written', () => {
  test.each([
    ['科協與ＷｉＦｉ', ['科协', 'wifi'], '[科協]與[ＷｉＦｉ]'],
    ['8 月 20 日，', ['8月20日'], '[8 月 20 日]，'],
    ['科科科', ['科科'], '[科科科]'],
    ['共５㎡。', ['5m2'], '共[５㎡]。'],
    ['没有', ['科协'], '没有'],
    ['科\t协\t科协', ['科协'], '科\t协\t[科协]'],
  ])('%s', (text, words, marked) => {
    expect(mark(text, words)).toBe(marked);
  });
});

describe('the passage of a result', () => {
  const long = `${'前面的话，'.repeat(20)}这里有科协。${'后面的话，'.repeat(30)}结束。`;

  test('is of the paragraph that holds most words', () => {
    expect(shown(bestPassage(['科协。', '科协与学会。'], ['科协', '学会'], fold))).toBe(
      '[科协]与[学会]。',
    );
  });

  test('is not of a row whose cells would hold a word only together', () => {
    expect(shown(bestPassage(['科\t协', '学会与科协。'], ['科协'], fold))).toBe('学会与[科协]。');
  });

  test('begins and ends at a clause where the sentence is long, and says so', () => {
    const passage = shown(bestPassage([long], ['科协'], fold));
    expect(passage).toMatch(/^…前面的话，.*\[科协\]。后面的话，.*，…$/u);
    expect(passage.length).toBeLessThan(130);
  });

  test('begins at a sentence where one begins nearby', () => {
    expect(shown(bestPassage([`${'一二三四五。'.repeat(20)}科协。`], ['科协'], fold))).toMatch(
      /^一二三四五。.*\[科协\]。$/u,
    );
  });

  test('is the beginning of the text where only the title has the words', () => {
    expect(shown(bestPassage(['第一段。', '第二段。'], ['科协'], fold))).toBe('第一段。');
    expect(bestPassage([], ['科协'], fold)).toEqual([]);
  });

  test('does not cut a character beyond the basic plane in two', () => {
    const passage = shown(bestPassage(['科协' + '𠮷'.repeat(200)], ['科协'], fold));
    expect(passage.isWellFormed()).toBe(true);
  });
});
