import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainBlocks } from '#article/blocks.ts';
import { readSoundContent } from '#collection/read.ts';
import { traceSource, type Change, type SourceLine } from '#article/trace.ts';

const SOURCE = [
  ' 青禾市科协举办',
  '',
  '航模比赛',
  '8 月 19 日，航模比赛在',
  '',
  '- 12 -',
  '青禾广场举行，116 人参加。',
  '（东坡区科协）',
  '下一篇的标题',
].join('\n');
const ARTICLE = ['青禾市科协举办航模比赛', '8月19日，航模比赛在青禾广场举行，116人参加。'];

const lines = traceSource(SOURCE, [1, 8], ARTICLE);
const changes = (of: readonly SourceLine[], change: Change): [number, string][] =>
  of.flatMap(({ number, stretches }) =>
    stretches
      .filter((one) => one.change === change)
      .map(({ text }): [number, string] => [number, text]),
  );

describe('an article held against its source', () => {
  test('has the lines of its range that are not blank, by the numbers that editors count', () => {
    expect(lines.map(({ number }) => number)).toEqual([1, 3, 4, 6, 7, 8]);
  });

  test('tells which lines were joined', () => {
    expect(changes(lines, 'joined').map(([number]) => number)).toEqual([1, 4, 7]);
  });

  test('tells which spaces were removed', () => {
    expect(changes(lines, 'space').map(([number]) => number)).toEqual([1, 4, 4, 4, 7]);
  });

  test('tells the page number that was dropped', () => {
    expect(changes(lines, 'page-number')).toEqual([[6, '- 12 -']]);
  });

  test('tells what is not in the text', () => {
    expect(changes(lines, 'left-out')).toEqual([[8, '（东坡区科协）']]);
  });

  test('tells what an editor changed since', () => {
    const edited = [ARTICLE[0] ?? '', '8月19日，航模比赛在青禾广场举行，161人参加，全市的。'];
    const traced = traceSource(SOURCE, [1, 8], edited);
    expect(
      changes(traced, 'added')
        .map(([, text]) => text)
        .join(''),
    ).toContain('全市的');
  });

  test('tells what an editor put in the place of a number', () => {
    expect(traceSource('1', [1, 1], ['-'])[0]?.stretches).toEqual([
      { text: '1', change: 'page-number' },
      { text: '-', change: 'added' },
    ]);
  });

  test('loses nothing of the source, and nothing of the article', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', ' ', '\n', '1', '-', '。') });
    fc.assert(
      fc.property(text, text, (source, article) => {
        const traced = traceSource(source, [1, 1000], article.split('\n'));
        const bare = (stretches: SourceLine['stretches']): string =>
          stretches
            .map((stretch) => stretch.text)
            .join('')
            .replace(/\s/g, '');
        const received = traced.flatMap(({ stretches }) =>
          stretches.filter(({ change }) => change !== 'added'),
        );
        expect(bare(received)).toBe(source.replace(/\s/g, ''));
        if (traced.length === 0) return;
        const kept = traced.flatMap(({ stretches }) =>
          stretches.filter(({ change }) => change === undefined || change === 'added'),
        );
        expect(bare(kept)).toBe(article.replace(/\s/g, ''));
      }),
    );
  });

  test('of the real bulletin differs in line ends, spaces, page numbers and credits alone', async () => {
    const source = readFileSync('content/bulletins/20230823/source.txt', 'utf8');
    const { articles } = await readSoundContent(resolve('content'), process.cwd());
    const imported = articles.filter(({ issue }) => issue === '20230823');
    expect(imported.length).toBe(12);
    const dropped: string[] = [];
    for (const { title, body, source: range } of imported) {
      const traced = traceSource(source, range ?? [0, 0], [title, ...plainBlocks(body)]);
      expect(changes(traced, 'added'), title).toEqual([]);
      const leftOut = changes(traced, 'left-out').map(([, text]) => text);
      expect(leftOut.join(''), title).toMatch(/^(?:（[^）]+(?:科协|中心|学会)）)?$/);
      dropped.push(...changes(traced, 'page-number').map(([, text]) => text.trim()));
    }
    expect(dropped).toEqual(['- 12 -']);
  });
});
