import { describe, expect, test } from 'vitest';
import { lacksOf, planImports } from '#importing/import.ts';
import { emptyStock, importOptions, received } from './stock.ts';

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
    ['parts of one', MASTHEAD + SHOW, MASTHEAD + NIGHT, '同是第 9 期'],
    ['one corrected', SHOW + NIGHT, SHOW + NIGHT.replace('居民', '市民'), '标题相同'],
    ['one with more', SHOW + NIGHT, SHOW + NIGHT + TALK, '标题相同'],
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
