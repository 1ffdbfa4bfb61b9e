import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Bulletin } from '#bulletin/bulletin.ts';
import { expectedSchema } from '../../scripts/bench/expected.ts';
import { run } from '../../scripts/bench/split.ts';
import { scoreRefused, scoreSplit, sumScores } from '../../scripts/bench/split-score.ts';
import { lineFinder } from '../../scripts/bench/source-text.ts';
import { split } from '../bulletin/split-options.ts';

/** Text made for these tests; it tells of nothing that happened. */
const TEXT = ['东坡区科协举办昆虫标本展', '西坡区科协举办天文观测夜', '南坡区科协举办化石讲座']
  .map((title) => {
    const who = title.slice(0, 5);
    return `${title}\n\u3000\u30008月20日，${who}在文化馆举办活动，请三位老师讲解，一百多人前来听讲。（${who}）\n`;
  })
  .join('\n');
const BULLETIN = split(TEXT);

/** What has to come out is what came out, but for changes. */
function scored(
  change: (expected: Bulletin) => unknown,
  diagnostics: Bulletin['diagnostics'] = [],
) {
  const expected = structuredClone(BULLETIN);
  change(expected);
  return scoreSplit(expectedSchema.parse(expected), { ...BULLETIN, diagnostics }, TEXT);
}

type Items = { [K in keyof Bulletin['articles'][number]]?: unknown }[];
const first = (expected: Bulletin, fields: Items[number]): void => {
  Object.assign(expected.articles[0] as object, fields);
};
const warning = (line: number, message = '请核对。') => ({
  ...{ severity: 'warning' as const, code: 'x', line },
  message,
});

describe('the score of a split', () => {
  test('of what came out as it should is whole', () => {
    expect(scored(() => undefined)).toMatchObject({
      ...{ expected: 3, found: 3, titles: 3, exact: true, lost: 0, differs: [] },
      right: { section: 3, date: 3, organization: 3, paragraphs: 3 },
      wrong: { count: 0, warned: 0 },
      sound: { count: 3, warned: 0 },
    });
  });

  test.each<[string, Items[number]]>([
    ['section', { section: '别的' }],
    ['date', { date: '2023-08-21' }],
    ['organization', { organization: ['别的科协'] }],
    ['paragraphs', { paragraphs: ['别的'] }],
  ])('tells a wrong %s', (field, fields) => {
    const { right, wrong, exact, differs } = scored((expected) => first(expected, fields));
    expect(right).toEqual({
      ...{ section: 3, date: 3, organization: 3, paragraphs: 3 },
      [field]: 2,
    });
    expect(wrong).toEqual({ count: 1, warned: 0 });
    expect(exact).toBe(false);
    expect(differs).toEqual([expect.stringContaining('东坡区科协举办昆虫标本展')]);
  });

  test('does not mind white space, nor what is undecided', () => {
    const { exact } = scored((expected) => {
      const [text = ''] = BULLETIN.articles[0]?.paragraphs ?? [];
      first(expected, {
        title: '东坡区科协 举办昆虫标本展',
        paragraphs: [text.replace('，', '， ')],
      });
      first(expected, { date: '2023-08-21' });
      Object.assign(expected, { undecided: ['articles.0.date'] });
    });
    expect(exact).toBe(true);
  });

  test('tells an item that is missed and one too many', () => {
    const missed = scored((expected) =>
      expected.articles.push({ ...expected.articles[0], title: '没有' } as never),
    );
    expect(missed).toMatchObject({ expected: 4, titles: 3, wrong: { count: 1 } });
    const more = scored((expected) => expected.articles.pop());
    expect(more).toMatchObject({ expected: 2, found: 3, titles: 2, wrong: { count: 1 } });
    const digest = scored((expected) => first(expected, { titleBasis: 'first-sentence' }));
    expect(digest).toMatchObject({ titles: 2, wrong: { count: 2 } });
  });

  test('tells of a wrong issue and of characters that were lost', () => {
    const { exact, differs } = scored((expected) => Object.assign(expected.issue, { number: 9 }));
    expect(exact).toBe(false);
    expect(differs).toEqual(['  issue: number null, not 9']);
    const expected = expectedSchema.parse(BULLETIN);
    expect(scoreSplit(expected, BULLETIN, `${TEXT}甲 乙`)).toMatchObject({ lost: 2, exact: false });
  });

  test.each([
    ['at its first line', [warning(4)], 1],
    ['at the line before', [warning(3)], 1],
    ['at the line after', [warning(6)], 1],
    ['further off', [warning(7)], 0],
    ['anywhere, by its title', [warning(1, '“西坡区科协举办天文观测夜”没有写明日期。')], 1],
    ['of another', [warning(1, '“东坡区科协举办昆虫标本展”没有写明日期。')], 0],
  ])('counts an item as warned of by a diagnostic %s: %#', (_, diagnostics, warned) => {
    const wrong = (expected: Bulletin): void => {
      Object.assign(expected.articles[1] as object, { date: '2023-08-21' });
    };
    expect(scored(wrong, diagnostics).wrong).toEqual({ count: 1, warned });
    const missed = (expected: Bulletin): void => {
      Object.assign(expected.articles[1] as object, { titleBasis: 'first-sentence' });
    };
    // The item that was found in its place is wrong too, at the same lines.
    expect(scored(missed, diagnostics).wrong).toEqual({ count: 2, warned: 2 * warned });
  });

  test('of several is the sum of them', () => {
    const scores = [
      scored(() => undefined),
      scored((expected) => first(expected, { section: '别的' })),
      scoreRefused(expectedSchema.parse(BULLETIN), '打不开'),
    ];
    expect(sumScores(scores)).toMatchObject({
      ...{ bulletins: 3, exact: 1, expected: 9, found: 6, precision: 1, recall: 2 / 3, f1: 0.8 },
      fields: { section: 5 / 6, date: 1 },
      wrong: { count: 4, warned: 3 },
      sound: { count: 5 },
    });
  });
});

test('the lines of an item are not those of its title in the contents', () => {
  const find = lineFinder(
    `目录\n甲 举办活动\n\n甲举办\n活动\n\u3000\u3000首段 在此。\n- 1 -\n末段\n在此。\n`,
  );
  expect(find('甲举办活动', ['首段在此。', '末段在此。'])).toEqual([4, 9]);
  expect(find('甲举办活动', ['没有'])).toEqual([4, 5]);
  expect(find('没有', ['末段在此。'])).toEqual([8, 9]);
  expect(find('没有', ['没有'])).toBeUndefined();
});

describe('npm run bench -- split', () => {
  const set = mkdtempSync(join(tmpdir(), 'bulletin-set-'));
  afterEach(() => {
    rmSync(set, { recursive: true, force: true });
    vi.restoreAllMocks();
  });

  test('scores a set, and tells what differs', async () => {
    const fixtures = join('tests', 'fixtures');
    cpSync(join(fixtures, 'bulletins', 'two-short-items'), join(set, '2'), { recursive: true });
    cpSync(join(fixtures, 'printed', 'docx-plain'), join(set, '10'), { recursive: true });
    cpSync(join(fixtures, 'bulletins', 'two-short-items'), join(set, '11'), { recursive: true });
    writeFileSync(join(set, '11', 'source.txt'), '');
    const file = join(set, '2', 'expected.json');
    const wrong = readFileSync(file, 'utf8').replaceAll('"section": "要闻"', '"section": "通知"');
    writeFileSync(file, wrong);
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await run(['--set', set, '-v']);
    const said = log.mock.calls.map(([line]) => String(line));
    expect(said[0]).toBe('≠ 2: 2 of 2 titles, 2 items');
    expect(said.join('\n')).toMatch(/section 要闻, not 通知/);
    expect(said.join('\n')).toMatch(/= 10: /);
    expect(said.join('\n')).toMatch(/11: 0 of 2 titles, 0 items\n.*没有文字/);
    expect(said.slice(-3).join('\n')).toMatch(
      /3 bulletins with \d+ items, 1 exact, 0 characters lost\ntitle F1 0\.\d+ .*section 0\.\d+, date 1\.000, credit 1\.000, paragraphs 1\.000\n4 items wrong/,
    );
  });

  test.each([
    ['no set', [], /--set/],
    ['a folder that is not there', ['--set', join(set, 'none')], /无法读取/],
    ['a folder with none', ['--set', join('tests', 'bench')], /没有简报/],
  ])('refuses %s', async (_, args, message) => {
    await expect(run(args)).rejects.toThrow(message);
  });
});
