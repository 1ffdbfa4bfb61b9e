import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinLines, removeLayoutSpaces } from '#hanzi/spacing.ts';

describe('layout spaces', () => {
  test.each([
    ['8 月 20 日', '8月20日'],
    ['等受 MCU 控制', '等受MCU控制'],
    ['“双提升” 2023 年', '“双提升”2023年'],
    ['“Smart” 2023', '“Smart”2023'],
    ['加\n快推进', '加快推进'],
    ['奖 10\n\n名', '奖10名'],
    ['　　首行\uFEFF文字 ', '首行文字'],
    ['𠮷 1 𠮷', '𠮷1𠮷'],
    ['比例为1∶\n50', '比例为1∶50'],
    ['中关村——  科学城', '中关村——科学城'],
  ])('%j becomes %j', (text, expected) => {
    expect(removeLayoutSpaces(text)).toBe(expected);
  });

  test.each(['Open Source', 'GPT 4', '“Smart City” Forum', 'the students’ books', 'A — B'])(
    'of Latin text stay: %s',
    (text) => {
      expect(removeLayoutSpaces(text)).toBe(text);
    },
  );

  test('are all that is removed, and once is enough', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = removeLayoutSpaces(text);
        expect(once.replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
        expect(removeLayoutSpaces(once)).toBe(once);
      }),
    );
  });
});

test('a line break between Han characters is no space, one between Latin words stays', () => {
  expect(joinLines('加\n快 \n 推进 Open\nSource\n文')).toBe('加快推进 Open\nSource文');
});
