import { expect, test } from 'vitest';
import { score, spread } from '../../scripts/bench/score.ts';

test('a search that gives what it should, in order, scores one', () => {
  const should = [['a', 'b', 'c'], []];
  expect(score(['甲', '乙'], should, should)).toEqual({
    queries: 2,
    exact: 1,
    recall: 1,
    precision: 1,
    ndcg: 1,
    wrong: [],
  });
});

test('what is missing, what is too much and what stands too low lowers the score', () => {
  const missing = score(['甲'], [['a', 'b']], [['a']]);
  expect(missing).toMatchObject({ exact: 0, recall: 0.5, precision: 1, wrong: ['甲'] });
  const more = score(['甲'], [['a']], [['a', 'b']]);
  expect(more).toMatchObject({ exact: 0, recall: 1, precision: 0.5, ndcg: 1 });
  const turned = score(['甲'], [['a', 'b']], [['b', 'a']]);
  expect(turned.exact).toBe(1);
  expect(turned.ndcg).toBeLessThan(1);
  expect(score(['甲'], [[]], [['a']]).ndcg).toBe(0);
});

test('the spread of values', () => {
  const values = Array.from({ length: 101 }, (_, index) => index);
  expect(spread(values)).toEqual({ mean: 50, p50: 50, p95: 95 });
});
