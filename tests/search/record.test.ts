import { describe, expect, test } from 'vitest';
import { createFold } from '#hanzi/fold.ts';
import { BLOCK_END } from '#search/letters.ts';
import { listTerm } from '#search/lists.ts';
import { TITLE_POSITIONS } from '#search/positions.ts';
import { GAP, searchRecord } from '#search/record.ts';
import { item } from './items.ts';

const fold = createFold('');

describe('a search record', () => {
  test('begins with the title and has the body at a fixed position', () => {
    const { words } = searchRecord(item('青禾', '东坡\n\n西坡'), 0, fold);
    expect(words.slice(0, 3)).toEqual(['青禾', `禾${BLOCK_END}`, GAP]);
    expect(words[TITLE_POSITIONS - 1]).toBe(listTerm(0));
    expect(words.slice(TITLE_POSITIONS)).toEqual([
      '东坡',
      `坡${BLOCK_END}`,
      GAP,
      '西坡',
      `坡${BLOCK_END}`,
      GAP,
    ]);
  });

  test('holds plain text, not Markdown', () => {
    const { words } = searchRecord(item('青禾', '**东**[坡](/x/)'), 0, fold);
    expect(words.slice(TITLE_POSITIONS)).toEqual(['东坡', `坡${BLOCK_END}`, GAP]);
  });

  test('carries what results are filtered by', () => {
    expect(searchRecord(item('青禾', '东坡'), 0, fold).filters).toEqual({
      section: ['dongtai'],
      organization: ['dongpo'],
      year: ['2024'],
    });
  });

  test('takes a title as long as the schema allows', () => {
    expect(() => searchRecord(item('字'.repeat(90), '正文'), 0, fold)).not.toThrow();
  });

  test('is refused, with the file’s name, when the title would run into the body', () => {
    expect(() => searchRecord(item('㈱'.repeat(40), '正文'), 0, fold)).toThrow(
      /articles\/20240302-01\.md:1:1 标题在检索里要占120个位置/,
    );
  });
});
