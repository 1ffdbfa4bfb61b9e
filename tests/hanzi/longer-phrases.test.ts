import { expect, test } from 'vitest';
import { mendLonger } from '#hanzi/longer-phrases.ts';

const phrases = [
  { simplified: '克制', traditional: '剋制' },
  { simplified: '在克制', traditional: '在剋制' },
  { simplified: '伯克制度', traditional: '伯克制度' },
  { simplified: '回归', traditional: '回歸' },
  { simplified: '北回归', traditional: '北回歸' },
];

test('a longer phrase is mended where it spells the word as the word alone is spelt', () => {
  const own = [{ simplified: '克制', traditional: '克制', reason: '簡編本' }];
  expect(mendLonger(phrases, own)).toEqual([
    { simplified: '在克制', traditional: '在克制', reason: '簡編本' },
  ]);
});

test('nothing is mended for a word that is the same in both, or that is not theirs', () => {
  const own = [
    { simplified: '回归', traditional: '回歸', reason: '簡編本' },
    { simplified: '制度', traditional: '制度', reason: '簡編本' },
  ];
  expect(mendLonger(phrases, own)).toEqual([]);
});
