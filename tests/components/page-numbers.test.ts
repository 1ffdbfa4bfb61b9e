import { expect, test } from 'vitest';
import { pageNumbers } from '#components/page-numbers.ts';

test.each([
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [1, 5, [1, 2, undefined, 5]],
  [3, 5, [1, 2, 3, 4, 5]],
  [4, 23, [1, 2, 3, 4, 5, undefined, 23]],
  [12, 23, [1, undefined, 11, 12, 13, undefined, 23]],
  [23, 23, [1, undefined, 22, 23]],
])('page %i of %i offers the ends and what is beside it', (current, last, offered) => {
  expect(pageNumbers(current, last)).toEqual(offered);
});
