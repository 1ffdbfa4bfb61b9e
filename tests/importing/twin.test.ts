import { describe, expect, test } from 'vitest';
import { keptFirst, lacksOf, planImports, planOne } from '#importing/import.ts';
import type { Stock } from '#importing/stock.ts';
import { emptyStock, importOptions, plansOf, received } from './stock.ts';

/** Text made for these tests; it tells of nothing that happened. */
const item = (who: string, what: string): string =>
  `${who}举办${what}\n8月20日，${who}举办${what}，居民到场，老师讲解，孩子们提问。\n`;
const SHOW = item('东坡区科协', '昆虫标本展');
const NIGHT = item('西坡区科协', '天文观测夜');
const TALK = item('南坡区科协', '化石讲座');
const MASTHEAD = '科普简报\n第9期\n东坡区科协编印    2023年8月23日\n\n';

/** Imports texts in one call, by the names of their files. */
async function together(texts: Record<string, string>) {
  const all = Object.entries(texts).map(([file, text]) => received(text, file));
  const outcomes = await planImports(emptyStock, all, { ...importOptions, date: '2023-08-23' });
  return outcomes.flatMap((outcome) => {
    if (!outcome.ok) throw new Error(outcome.message);
    const { bulletin, writes } = outcome.plan;
    const codes = bulletin.diagnostics.map(({ code }) => code);
    return { codes, lacks: lacksOf(outcome.plan), issue: bulletin.issue.id, writes };
  });
}

describe('two files of one call that are one issue', () => {
  test.each([
    ['by its number', MASTHEAD],
    ['by its titles', ''],
  ])('are taken once where they have the same content in other forms: %s', async (_, head) => {
    const text = head + [SHOW, NIGHT].join('\n');
    const wrapped = text.replace(/(居民到场，)/g, '$1\n').replaceAll('\n', '\r\n');
    const [first, second] = await together({ '第9期.docx': text, '第9期.pdf': wrapped });
    expect(first?.writes.map(({ path }) => path)).toContain('bulletins/20230823/source.txt');
    expect(second).toMatchObject({ issue: '20230823', lacks: [], writes: [] });
    expect(second?.codes).toContain('same-content');
    expect(second?.codes).not.toContain('correction');
  });

  test.each([
    ['parts of one', MASTHEAD + SHOW, MASTHEAD + NIGHT, '同是 2023 年第 9 期'],
    ['one without its masthead', MASTHEAD + SHOW, SHOW + NIGHT, '2 条标题里有 1 条相同'],
    ['one corrected', SHOW + NIGHT, SHOW + NIGHT.replace('居民', '市民'), '2 条标题里有 2 条相同'],
    ['one with more', SHOW + NIGHT, SHOW + NIGHT + TALK, '3 条标题里有 2 条相同'],
  ])(
    'are refused, both named, with what to do, where they differ: %s',
    async (_, one, other, why) => {
      const [first, second] = await together({ 'a.txt': one, 'b.txt': other });
      expect(first?.lacks).toEqual([]);
      expect(second?.writes).toEqual([]);
      expect(second?.lacks).toEqual([expect.stringContaining('和一起导入的 a.txt 像是同一期')]);
      expect(second?.lacks[0]).toContain(why);
      expect(second?.lacks[0]).toMatch(/合成一个文件.+更正.+--issue/);
    },
  );

  test('are no matter where they are two issues of a day', async () => {
    const found = await together({ 'a.txt': SHOW, 'b.txt': NIGHT });
    expect(found.map(({ issue }) => issue)).toEqual(['20230823', '20230823b']);
    expect(found.flatMap(({ lacks }) => lacks)).toEqual([]);
  });
});

describe('a folder that keeps what was imported', () => {
  const ORIGINAL = received(MASTHEAD + SHOW + NIGHT, '第9期.txt');
  const CORRECTED = received(
    MASTHEAD + SHOW + NIGHT.replaceAll('居民', '市民'),
    '第9期（更正）.txt',
  );
  const OTHER_FORM = received((MASTHEAD + SHOW + NIGHT).replaceAll('\n', '\r\n'), '第9期.pdf');
  /** A content folder into which sources were imported, each in a call of its own. */
  const after = (...all: (typeof ORIGINAL)[]) =>
    all.reduce((stock, one) => {
      const { after } = planOne(stock, one, importOptions);
      return { ...after, imported: new Map() };
    }, emptyStock);
  /** Imports a folder, whatever the names of its files. */
  const fromFolder = async (stock: Stock, folder: (typeof ORIGINAL)[]) => {
    const all = folder.map((received) => ({ received: { ...received, inFolder: true } }));
    const arrived = keptFirst(stock, all).map(({ received }) => received);
    const plans = await plansOf(stock, arrived, importOptions);
    return new Map(
      plans.map((plan, index) => {
        const codes = plan.bulletin.diagnostics.map(({ code }) => code);
        const paths = plan.writes.map(({ path }) => path);
        return [arrived[index]?.file, { codes, paths, lacks: lacksOf(plan) }];
      }),
    );
  };
  const bothWays = (folder: (typeof ORIGINAL)[]) => [folder, folder.toReversed()];
  const expectNothing = (plans: Awaited<ReturnType<typeof fromFolder>>): void => {
    const all = [...plans.values()];
    expect(all.flatMap(({ paths, lacks }) => [...paths, ...lacks])).toEqual([]);
  };

  test.each(bothWays([ORIGINAL, CORRECTED]))(
    'is imported again without a change: %#',
    async (...folder) => {
      const plans = await fromFolder(after(ORIGINAL, CORRECTED), folder);
      expectNothing(plans);
      expect(plans.get(ORIGINAL.file)?.codes).toContain('superseded');
    },
  );

  test('is so where the correction came from elsewhere', async () => {
    const plans = await fromFolder(after(ORIGINAL, CORRECTED), [ORIGINAL]);
    expectNothing(plans);
    expect(plans.get(ORIGINAL.file)?.codes).toContain('superseded');
  });

  test.each(bothWays([ORIGINAL, OTHER_FORM, CORRECTED]))(
    'is so with what was corrected in another form: %#',
    async (...folder) => {
      const plans = await fromFolder(after(ORIGINAL, CORRECTED), folder);
      expectNothing(plans);
      expect(plans.get(OTHER_FORM.file)?.codes).toContain('superseded');
      expect(plans.get(CORRECTED.file)?.codes).not.toContain('superseded');
    },
  );

  test('is so where the correction alone prints a number', async () => {
    const plain = received(SHOW + NIGHT, '原.txt');
    const other = received((SHOW + NIGHT).replaceAll('\n', '\r\n'), '原.pdf');
    const plans = await fromFolder(after(plain, CORRECTED), [plain, other, CORRECTED]);
    expectNothing(plans);
    expect(plans.get('原.pdf')?.codes).toContain('superseded');
  });

  test.each(bothWays([ORIGINAL, CORRECTED]))(
    'may have a correction added to it: %#',
    async (...folder) => {
      const plans = await fromFolder(after(ORIGINAL), folder);
      expect(plans.get(ORIGINAL.file)?.paths).toEqual([]);
      const { paths, lacks } = plans.get(CORRECTED.file) ?? {};
      expect(lacks).toEqual([]);
      expect(paths).toContain('articles/2023/20230823-02.md');
    },
  );

  test.each([
    ['a credit', (text: string) => text.replace('提问。\n', '提问。（北坡区科协）\n')],
    ['a section', (text: string) => text.replace(SHOW, `【科普活动】\n${SHOW}`)],
    ['a day', (text: string) => text.replace('8月20日', '8月19日')],
    ['its date', (text: string) => text.replace('8月23日', '8月24日')],
  ])('may have a correction of %s added to it', async (_, correct) => {
    const corrected = received(correct(MASTHEAD + SHOW + NIGHT), '更正.txt');
    const plans = await fromFolder(after(ORIGINAL), [ORIGINAL, corrected]);
    const { codes, paths } = plans.get('更正.txt') ?? {};
    expect(codes).toContain('correction');
    expect(paths).not.toEqual([]);
  });

  test.each(bothWays([ORIGINAL, OTHER_FORM]))(
    'may have an issue in two forms: %#',
    async (...folder) => {
      const plans = await fromFolder(after(ORIGINAL), folder);
      expectNothing(plans);
      expect(plans.get(OTHER_FORM.file)?.codes).toContain('same-content');
    },
  );

  test.each(
    bothWays([
      received(MASTHEAD + SHOW, '第9期（上）.txt'),
      received(MASTHEAD + NIGHT, '第9期（下）.txt'),
    ]),
  )('is refused where another part of an issue is added: %#', async (...folder) => {
    const [one] = folder as [typeof ORIGINAL];
    const plans = await fromFolder(after(one), folder);
    const lacks = [...plans.values()].flatMap((plan) => plan.lacks);
    expect(lacks).toEqual([expect.stringContaining(`和一起导入的 ${one.file} 像是同一期`)]);
  });

  test('still gives back an earlier text where that file itself is asked for', async () => {
    const [plan] = await plansOf(after(ORIGINAL, CORRECTED), [ORIGINAL], importOptions);
    expect(plan?.writes.map(({ path }) => path)).toContain('articles/2023/20230823-02.md');
  });

  test('but not where the correction is asked for with it', async () => {
    const plans = await plansOf(after(ORIGINAL, CORRECTED), [CORRECTED, ORIGINAL], importOptions);
    expect(plans.flatMap(({ writes }) => writes)).toEqual([]);
  });

  test('tells of what is not taken nothing that would come of it', async () => {
    const named = received(
      MASTHEAD + SHOW + NIGHT.replace('提问。', '提问。（北坡区科协）'),
      '第9期.txt',
    );
    const more = received(MASTHEAD + SHOW + NIGHT.replaceAll('居民', '市民') + TALK, '更正.txt');
    const stock = after(named, more);
    const [edited] = [...stock.articleFiles.values()];
    const files = stock.files.after([{ path: edited as string, content: '编辑改过。' }]);
    const without = { ...stock, files, organizations: emptyStock.organizations };
    const old = { ...named, inFolder: true };
    const [plan] = await plansOf(without, [old], { ...importOptions, force: true });
    expect(plan?.bulletin.diagnostics.map(({ code }) => code)).toContain('superseded');
    expect(plan?.bulletin.diagnostics.map(({ code }) => code)).not.toContain('new-organization');
    expect(plan).toMatchObject({ writes: [], kept: [], replaced: [], missing: [] });
  });

  test.each([
    ['half of the titles', SHOW + TALK, []],
    ['less than half of them', SHOW, ['same-issue']],
  ])(
    'takes what has %s of what was imported for its correction, less it does not',
    async (_, items, errors) => {
      const parts = [
        SHOW,
        NIGHT,
        item('北坡区科协', '星空摄影展'),
        item('中坡区科协', '菌类图片展'),
      ];
      const imported = received(
        MASTHEAD + (errors.length ? parts : parts.slice(0, 2)).join(''),
        'a.txt',
      );
      const plans = await fromFolder(after(imported), [
        imported,
        received(MASTHEAD + items, 'b.txt'),
      ]);
      expect(plans.get('b.txt')?.codes.filter((code) => code === 'same-issue')).toEqual(errors);
    },
  );

  test('may have a correction of its number alone added to it', async () => {
    const other = received(MASTHEAD.replace('第9期', '第10期') + SHOW + NIGHT, '第10期.txt');
    const plans = await fromFolder(after(ORIGINAL), [ORIGINAL, other]);
    expect(plans.get('第10期.txt')?.codes).toContain('correction');
  });
});
