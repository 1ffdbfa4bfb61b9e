import { describe, expect, test } from 'vitest';
import { lacksOf, planImports, planOne } from '#importing/import.ts';
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
  const options = { ...importOptions, date: '2023-08-23' };
  const ORIGINAL = received(SHOW + NIGHT, '第9期.txt');
  const CORRECTED = received(SHOW + NIGHT.replaceAll('居民', '市民'), '第9期（更正）.txt');
  const later = (all: (typeof ORIGINAL)[]) =>
    all.reduce((stock, one) => {
      const { after } = planOne(stock, one, options);
      // Each came in a call of its own.
      return { ...after, imported: new Map() };
    }, emptyStock);

  test.each([
    ['an issue and its correction', [ORIGINAL, CORRECTED]],
    ['its correction before it', [CORRECTED, ORIGINAL]],
  ])('is imported again without a change: %s', async (_, folder) => {
    const plans = await plansOf(later([ORIGINAL, CORRECTED]), folder, options);
    expect(plans.flatMap(({ writes }) => writes)).toEqual([]);
    expect(plans.flatMap(lacksOf)).toEqual([]);
    const told = plans[folder.indexOf(ORIGINAL)]?.bulletin.diagnostics.map(({ code }) => code);
    expect(told).toContain('superseded');
  });

  test('may have a correction added to it', async () => {
    const [kept, correction] = await plansOf(later([ORIGINAL]), [ORIGINAL, CORRECTED], options);
    expect(kept?.writes).toEqual([]);
    expect(correction && lacksOf(correction)).toEqual([]);
    expect(correction?.writes.map(({ path }) => path)).toContain('articles/2023/20230823-02.md');
  });

  test('may have an issue in two forms', async () => {
    const other = received((SHOW + NIGHT).replaceAll('\n', '\r\n'), '第9期.pdf');
    const plans = await plansOf(later([ORIGINAL]), [ORIGINAL, other], options);
    expect(plans.flatMap(({ writes }) => writes)).toEqual([]);
    expect(plans[1]?.bulletin.diagnostics.map(({ code }) => code)).toContain('same-content');
  });

  test('still gives back an earlier text where that alone is asked for', async () => {
    const [plan] = await plansOf(later([ORIGINAL, CORRECTED]), [ORIGINAL], options);
    expect(plan?.writes.map(({ path }) => path)).toContain('articles/2023/20230823-02.md');
  });
});
