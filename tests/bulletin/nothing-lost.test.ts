import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertNothingLost, TextLost } from '#bulletin/nothing-lost.ts';
import { splitManuscript } from '#bulletin/split.ts';
import { options, split } from './split-options.ts';

const source = { file: '', sha256: '', encoding: 'utf-8', format: 'text' } as const;
const manuscript = (text: string) =>
  ({ text, encoding: 'utf-8', format: 'text', prints: new Map(), pictures: [] }) as const;
const solid = (text: string): string => text.replace(/\s+/gu, '');

/** Text of the shapes that a bulletin has, in any order. */
const bulletinLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '【栏目】',
        '【',
        '】',
        '（某区科协）',
        '（甲 乙、丙）',
        '- 12 -',
        '12',
        '第 3 页 共 9 页',
        '◆标题',
        '——副题',
      ),
      fc.constantFrom(
        '\n',
        '\r\n',
        '\r',
        '\f',
        '\n\n',
        '　　',
        ' ',
        '\t',
        '\uFEFF',
        '\u2028',
        '\u0085',
        '\u001A',
      ),
      fc.constantFrom(
        '8 月 20 日，',
        '123日',
        '20日至22日',
        '近日，',
        '会议召开。',
        '标题文字',
        '”2023',
        '2022年第9期',
        '2023年8月23日',
        '，',
        '。',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('nothing is lost', () => {
  test.each([
    [
      'any Unicode text, lone surrogates too',
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    ],
    ['text shaped like a bulletin', bulletinLike],
  ])(
    'of %s',
    (_, texts) => {
      fc.assert(
        fc.property(texts, (text) => {
          const { pieces, articles } = splitManuscript(manuscript(text), source, options);
          expect(solid(pieces.map((piece) => piece.text).join(''))).toBe(solid(text));
          for (const { title, lines } of articles) {
            expect(title).not.toBe('');
            expect([...title].length).toBeLessThanOrEqual(90);
            expect(lines[0]).toBeLessThanOrEqual(lines[1]);
          }
        }),
        { numRuns: 1500 },
      );
    },
    60_000,
  );

  test('and a split that lost a letter, or gave it to another article, is refused', () => {
    const text =
      '甲乙丙丁戊己庚辛\n8月20日，会议召开。\n天地玄黄宇宙洪荒\n8月21日，活动举办。（某区科协）\n';
    const bulletin = split(text);
    expect(() => assertNothingLost(bulletin, text)).not.toThrow();
    const [first, ...others] = bulletin.pieces;
    expect(() => assertNothingLost({ ...bulletin, pieces: others }, text)).toThrow(TextLost);
    const given = { ...(first as typeof first & object), article: '20230823-02' };
    const mixed = { ...bulletin, pieces: [given, ...others] };
    expect(() => assertNothingLost(mixed, text)).toThrow(TextLost);
  });
});
