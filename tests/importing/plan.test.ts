import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Files } from '#importing/files.ts';
import { planOne } from '#importing/import.ts';
import type { Stock } from '#importing/stock.ts';
import { emptyStock, importOptions, plansOf, received, textIn } from './stock.ts';

/** Text made for these tests; it tells of nothing that happened. */
const FIRST = `某区科协举办天文夜活动
8月20日，天文夜活动举办。

某区科协举办科普讲座
8月22日，科普讲座举办。（某区科协）
`;
const date = '2023-08-23';
const options = { ...importOptions, date };

function carryOut(
  stock: Stock,
  text: string,
  more: Partial<typeof options & { issue: string; number: number }> = {},
) {
  const { plan, after } = planOne(stock, received(text), { ...options, ...more });
  // What comes next comes in another call.
  return { plan, after: { ...after, imported: new Map() } };
}

const filesOf = (texts: Record<string, string>): Files =>
  new Files((path) => {
    const text = texts[path];
    return text === undefined ? undefined : new TextEncoder().encode(text);
  });

const ids = ({ plan }: ReturnType<typeof carryOut>): string[] =>
  plan.bulletin.articles.map(({ id }) => id);

describe('an import', () => {
  const first = carryOut(emptyStock, FIRST);

  test('writes articles by year, the source as received, the issue’s record and new names', () => {
    expect(first.plan.writes.map(({ path }) => path)).toEqual([
      'organizations.yaml',
      'articles/2023/20230823-01.md',
      'articles/2023/20230823-02.md',
      'bulletins/20230823/source.txt',
      'bulletins/20230823/report.md',
      'bulletins/20230823/bulletin.yaml',
    ]);
    expect(textIn(first.plan, 'bulletins/20230823/source.txt')).toBe(FIRST);
    expect(textIn(first.plan, 'organizations.yaml')).toBe(
      `${emptyStock.organizations.text}- slug: mou-qu-ke-xie\n  name: 某区科协\n  new: true\n`,
    );
    expect(first.plan.bulletin.diagnostics.map(({ code }) => code)).toContain('new-organization');
  });

  test('of the same source changes nothing', () => {
    const again = carryOut(first.after, FIRST);
    expect(again.plan.writes).toEqual([]);
    expect(ids(again)).toEqual(ids(first));
  });

  test('of another bulletin of the day gets a letter', () => {
    const other = carryOut(first.after, '某学会举办年会\n8月23日，年会举办。\n');
    expect(ids(other)).toEqual(['20230823b-01']);
    const third = carryOut(other.after, '某学会换届\n8月23日，换届大会召开。\n');
    expect(ids(third)).toEqual(['20230823c-01']);
  });

  test('of several files lets each find those before it', async () => {
    const plans = await plansOf(
      emptyStock,
      [received(FIRST), received('某学会举办年会\n8月23日，年会举办。\n')],
      options,
    );
    expect(plans.map(({ bulletin }) => bulletin.issue.id)).toEqual(['20230823', '20230823b']);
  });

  test('takes up a source that lies in the folder without articles', () => {
    const sha256 = first.plan.record.source.sha256;
    const stock = {
      ...emptyStock,
      sources: new Map([['tekan-1', [{ name: 'source.txt', sha256 }]]]),
    };
    expect(ids(carryOut(stock, FIRST))).toEqual(['tekan-1-01', 'tekan-1-02']);
  });

  test('never takes the ids of articles written by hand', () => {
    const articleFiles = new Map([['20230823-x01', 'articles/2023/20230823-x01.md']]);
    expect(ids(carryOut({ ...emptyStock, articleFiles }, FIRST))).toEqual(ids(first));
  });

  test('leaves a file alone that has a number of the issue, readable or not', () => {
    const articleFiles = new Map([['20230823-01', 'articles/2023/20230823-01.md']]);
    const stock = {
      ...emptyStock,
      articleFiles,
      files: filesOf({ 'articles/2023/20230823-01.md': '读不懂的内容' }),
    };
    expect(ids(carryOut(stock, FIRST, { issue: '20230823' }))).toEqual([
      '20230823-02',
      '20230823-03',
    ]);
    expect(ids(carryOut(stock, FIRST))).toEqual(['20230823b-01', '20230823b-02']);
  });
});

describe('a correction', () => {
  const first = carryOut(emptyStock, FIRST);
  const corrected = `某学会举办年会\n8月23日，年会举办。\n\n${FIRST.replace('天文夜活动举办', '天文夜活动圆满举办')}`;

  test.each([
    ['at least half of its titles are the same', {}],
    ['the issue is named', { issue: '20230823' }],
  ])('is known by this: %s; ids stay, new items get new ones', (_, more) => {
    const second = carryOut(first.after, corrected, more);
    expect(ids(second)).toEqual(['20230823-03', '20230823-01', '20230823-02']);
    expect(textIn(second.plan, 'articles/2023/20230823-01.md')).toContain('圆满举办');
    expect(textIn(second.plan, 'articles/2023/20230823-01.md')).toContain('order: 2');
  });

  test('is known by its number in the same year', () => {
    const numbered = carryOut(emptyStock, FIRST, { number: 9 });
    const other = '某学会举办年会\n8月25日，年会举办。\n';
    const second = carryOut(numbered.after, other, { date: '2023-08-25', number: 9 });
    expect(ids(second)).toEqual(['20230823-03']);
    expect(second.plan.missing).toEqual(['20230823-01', '20230823-02']);
    const nextYear = carryOut(numbered.after, other, { date: '2024-08-25', number: 9 });
    expect(ids(nextYear)).toEqual(['20240825-01']);
  });

  test('keeps the id of an item whose title alone was corrected', () => {
    const second = carryOut(first.after, FIRST.replace('天文夜活动\n', '天文之夜活动\n'));
    expect(ids(second)).toEqual(ids(first));
  });

  test('keeps the date an editor gave', async () => {
    const [plan] = await plansOf(first.after, [received(corrected)], importOptions);
    expect(plan?.bulletin.issue).toMatchObject({ date, dateBasis: 'given' });
  });

  describe('of an article an editor has changed', () => {
    const path = 'articles/2023/20230823-01.md';
    const edited: Stock = {
      ...first.after,
      files: first.after.files.after([
        {
          path,
          content: first.after.files.text(path)?.replace('天文夜活动举办', '天文夜活动如期举办'),
        },
      ]),
    };

    test.each([
      ['another', corrected],
      ['the same', FIRST],
    ])('keeps it and names it, the source being %s', (_, text) => {
      const { plan } = carryOut(edited, text);
      expect(plan.kept).toEqual([path]);
      expect(plan.writes.map((write) => write.path)).not.toContain(path);
    });

    test('replaces it when forced, after saving it', () => {
      const { plan } = carryOut(edited, FIRST, { force: true } as object);
      const savedTo = 'bulletins/20230823/replaced/20230823-01.md';
      expect(plan.kept).toEqual([]);
      expect(plan.replaced).toEqual([{ path, savedTo }]);
      expect(textIn(plan, savedTo)).toBe(edited.files.text(path));
      expect(textIn(plan, path)).toBe(first.after.files.text(path));
      const paths = plan.writes.map((write) => write.path);
      expect(paths.indexOf(savedTo)).toBeLessThan(paths.indexOf(path));
    });

    test('does not mind line ends that Git has changed', () => {
      const windows = {
        ...first.after,
        files: first.after.files.after(
          first.plan.writes.map(({ path: written }) => ({
            path: written,
            content: first.after.files.text(written)?.replaceAll('\n', '\r\n'),
          })),
        ),
      };
      expect(carryOut(windows, FIRST).plan).toMatchObject({ kept: [], writes: [] });
    });
  });
});

test('whatever a bulletin holds, what is written reads back the same', () => {
  const part = fc.oneof(
    fc.constantFrom(
      '【栏目: #1】\n',
      '标题*一*\n',
      '1. 甲\n',
      '- 乙。\n',
      '---\n',
      '# 丙\n',
      '<b>\n',
      '（- 丁、"戊"）\n',
      '：己\n',
      '8月20日，[庚](x)。\n',
      '&amp;。\n',
      'null\n',
      '~~~\n',
      '\t|a|\n',
      "'\n",
      '{}\n',
      '！\n',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), (parts) => {
      const text = [...parts.join('')].filter((one) => one >= ' ' || one === '\n').join('');
      fc.pre(text.trim() !== '' && text.isWellFormed());
      const { plan, after } = carryOut(emptyStock, text);
      expect(carryOut(after, text).plan.writes).toEqual([]);
      const files = plan.writes.filter(({ path }) => path.startsWith('articles/'));
      expect(files).toHaveLength(plan.bulletin.articles.length);
    }),
    {
      numRuns: 500,
      // Its sections, once added to the list, must not be evidence for what they were added by.
      examples: [[['null\n', '\t|a|\n', '（- 丁、"戊"）\n', 'null\n', "'\n", '&amp;。\n']]],
    },
  );
}, 60_000);
