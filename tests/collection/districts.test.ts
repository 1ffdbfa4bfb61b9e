import { expect, test } from 'vitest';
import { districtsSchema } from '#site/lists.ts';

const district = (name: string, column: number, row: number) => ({ name, column, row });

test('districts have names and places of their own', () => {
  expect(
    districtsSchema.safeParse([district('东坡区', 1, 1), district('西坡区', 2, 1)]).success,
  ).toBe(true);
  expect(
    districtsSchema.safeParse([district('东坡区', 1, 1), district('东坡区', 2, 1)]).success,
  ).toBe(false);
  expect(
    districtsSchema.safeParse([district('东坡区', 1, 1), district('西坡区', 1, 1)]).success,
  ).toBe(false);
  expect(districtsSchema.safeParse([district('东坡区', 0, 1)]).success).toBe(false);
});
