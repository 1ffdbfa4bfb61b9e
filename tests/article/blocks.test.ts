import { describe, expect, test } from 'vitest';
import { bodyBlocks, plainBlocks, textOf } from '#article/blocks.ts';
import { excerpt } from '#article/excerpt.ts';

const TABLE = '| 单位 | **人数** | |\n| --- | --- | --- |\n| 甲 | | 3 |\n| | 4 | |\n| | | |';

describe('the rows of a table', () => {
  test('are one block of plain text each, with tabs between cells and none at the end', () => {
    expect(plainBlocks(`先。\n\n${TABLE}\n\n后。`)).toEqual([
      '先。',
      '单位\t人数',
      '甲\t\t3',
      '\t4',
      '后。',
    ]);
  });

  test('are a block a cell where text is converted, as on the page, each with its line', () => {
    const cells = bodyBlocks(TABLE).filter((block) => textOf(block) !== '');
    expect(cells.map((block) => [textOf(block), block.line])).toEqual([
      ['单位', 1],
      ['人数', 1],
      ['甲', 3],
      ['3', 3],
      ['4', 4],
    ]);
  });

  test('have spaces between cells in an excerpt', () => {
    expect(excerpt({ body: TABLE }, 40)).toBe('单位 人数');
  });
});
