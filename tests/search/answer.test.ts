import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFold } from '#hanzi/fold.ts';
import type { Limits } from '#search/grams.ts';
import { item } from './items.ts';
import { matchesIn } from './model.ts';

const fold = createFold('科科學学');
type Text = [title: string, body: string];

async function found(texts: Text[], query: string, limits?: Limits): Promise<number[]> {
  const items = texts.map(([title, body]) => item(title, body));
  return (await matchesIn(items, query, fold, limits))
    .map(({ item }) => item)
    .sort((a, b) => a - b);
}

describe('the answer to a query', () => {
  const texts: Text[] = [
    ['甲', '科协办展览。'],
    ['乙', '科协，科协，科协。'],
    ['科协丙', '科协正文。'],
    ['丁', '科普与协会。'],
    ['戊', '青禾科协'],
  ];

  test('tells how often and where the words stand', async () => {
    const items = texts.map(([title, body]) => item(title, body));
    const matches = await matchesIn(items, '科协', fold);
    expect(matches.toSorted((a, b) => a.item - b.item)).toEqual([
      { item: 0, phrase: true, title: false, hits: 1 },
      { item: 1, phrase: true, title: false, hits: 3 },
      { item: 2, phrase: true, title: true, hits: 2 },
      { item: 4, phrase: true, title: false, hits: 1 },
    ]);
  });

  test('to several words holds all of them, and knows where they stand as one', async () => {
    const several = [
      item('甲', '协会的科普，科普，科普协会议'),
      item('乙', '科普协会'),
      item('丙', '科普'),
      item('丁', '协会办科普，科普归协会。'),
    ];
    const matches = await matchesIn(several, '科普 协会', fold);
    expect(matches.map(({ item, phrase }) => [item, phrase])).toEqual([
      [0, true],
      [1, true],
      [3, false],
    ]);
  });

  test('between straight quotation marks holds the words as one', async () => {
    const several: Text[] = [
      ['甲', 'open day'],
      ['乙', 'a day open'],
    ];
    expect(await found(several, 'open day')).toEqual([0, 1]);
    expect(await found(several, '"open day"')).toEqual([0]);
  });

  test('leaves out what has a minus sign before it', async () => {
    expect(await found(texts, '科协 -展览')).toEqual([1, 2, 4]);
    expect(await found(texts, '科协 -"，科协，" -丙')).toEqual([0, 4]);
  });

  test.each(['《一带一路》', '1+3+N', '5G+4K', '13:00', 'U.S.', '（一）'])(
    'takes punctuation as it is: %s',
    async (query) => {
      const without = query.replace(/[^\p{L}\p{N}]/gu, '');
      const near = query.replace(/[^\p{L}\p{N}]/gu, '、');
      const several: Text[] = [
        ['甲', `前${query}后`],
        ['乙', `前${without}后`],
        ['丙', `前${near}后`],
      ];
      expect(await found(several, query)).toEqual([0]);
    },
  );

  test('does not reach from one block or item into the next', async () => {
    const blocks: Text[] = [
      ['青禾科', '协会\n\n青禾市\n\n科协会议'],
      ['议程', '。程序'],
    ];
    expect(await found(blocks, '科协会')).toEqual([0]);
    expect(await found(blocks, '科协会青')).toEqual([]);
    expect(await found(blocks, '会青')).toEqual([]);
    expect(await found(blocks, '禾市科协')).toEqual([]);
    expect(await found(blocks, '禾科协会')).toEqual([]);
    expect(await found(blocks, '议。')).toEqual([]);
  });

  test('does not take what a text begins with for the text, where frequent characters follow', async () => {
    const frequent: Text[] = [
      ['甲', '办活动，活动，活动'],
      ['乙', '小活页'],
      ['丙', '小活动'],
    ];
    const limits = { places: 2, placesEach: 0 };
    expect(await found(frequent.slice(0, 2), '小活动', limits)).toEqual([]);
    expect(await found(frequent, '小活动', limits)).toEqual([2]);
    expect(await found(frequent, '小活', limits)).toEqual([1, 2]);
    expect(await found(frequent, '活动', limits)).toEqual([0, 2]);
  });

  test('does not reach from one cell of a table into the next', async () => {
    const table: Text[] = [['甲', '| 青禾科 | 协会 |\n| --- | --- |\n| 东坡 | 学会议 |']];
    expect(await found(table, '科协')).toEqual([]);
    expect(await found(table, '协会东')).toEqual([]);
    expect(await found(table, '坡学')).toEqual([]);
    expect(await found(table, '学会议')).toEqual([0]);
  });

  test('to a single character finds it wherever it stands', async () => {
    const ends: Text[] = [
      ['甲会', '正文'],
      ['甲', '开会。'],
      ['甲', '会议'],
      ['甲', '正文'],
    ];
    expect(await found(ends, '会')).toEqual([0, 1, 2]);
    expect(await found(ends, '。')).toEqual([1]);
  });

  test('finds what stands after characters that the fold unfolds to many', async () => {
    // Each of these is eighteen characters after NFKC; ninety of them fill a title.
    const unfolding: Text[] = [
      ['\uFDFA'.repeat(89) + '尾', '正文'],
      ['乙尾', '\uFDFA'.repeat(5000) + '文末'],
      ['丙', '文末'],
    ];
    expect(await found(unfolding, '尾')).toEqual([0, 1]);
    expect(await found(unfolding, '文末')).toEqual([1, 2]);
    expect(await found(unfolding, '\uFDFA尾')).toEqual([0]);
  });

  test('finds texts of every length, at either end of a slot', async () => {
    for (let length = 1; length < 100; length++) {
      const long: Text[] = [
        ['字'.repeat(length), '文'.repeat(length)],
        ['乙尾', '丙尾'],
      ];
      expect(await found(long, '尾'), String(length)).toEqual([1]);
      expect(await found(long, `${'文'.repeat(length)}`), String(length)).toEqual([0]);
    }
  });
});

/** Han in both scripts, Latin, digits, full width, marks, Hangul, emoji and the punctuation of bulletins. */
const TEXT = fc
  .array(fc.constantFrom(...'科协學学a1ＡB，。、《》“.+é하한ʔ😀— '), { maxLength: 12 })
  .map((characters) => characters.join(''));

/** The definition, in other words than the code's: folded text holds folded query. */
function plainFold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('學', '学').replaceAll(/\s/gu, '');
}

test('is exactly the items whose text holds the query, for any texts and any query', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(TEXT, TEXT), { minLength: 1, maxLength: 6 }),
      TEXT.filter((query) => plainFold(query) !== ''),
      // How often a gram may stand: at some, all are longer than two letters.
      fc.record({ places: fc.nat(6), placesEach: fc.nat(2) }),
      async (texts, spaced, limits) => {
        const query = spaced.replaceAll(' ', '');
        // A literal paragraph: what it says is not read as Markdown.
        const bodies = texts.map(([title, body]): Text => [
          `标${title}`,
          `\`\`\`\n${body}\n\`\`\``,
        ]);
        const holding = bodies.flatMap(([title], number) => {
          const held = [title, texts[number]?.[1] ?? ''].map(plainFold);
          return held.some((text) => text.includes(plainFold(query))) ? [number] : [];
        });
        expect(await found(bodies, query, limits)).toEqual(holding);
      },
    ),
    { numRuns: 2000 },
  );
});
