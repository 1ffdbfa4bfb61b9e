import { beforeEach, expect, test } from 'vitest';
import { article, findings, put } from '../check/folder.ts';

beforeEach(() => put('terms.yaml', '- word: 卢双盈\n  traditional: 盧雙盈\n  reason: 人名\n'));

/** What is said of the list of terms. */
async function saidOf(body: string): Promise<string[]> {
  article(body);
  return (await findings()).filter(({ file }) => file === 'terms.yaml').map(({ code }) => code);
}

test.each(['卢双盈来了。', '**卢**双盈来了。', '来的是卢双\n盈。', '&#21346;双盈来了。'])(
  'a term is used by %j',
  async (body) => {
    expect(await saidOf(body)).toEqual([]);
  },
);

test.each(['卢双来了。', '盈双卢来了。'])('a term is not used by %j', async (body) => {
  expect(await saidOf(body)).toEqual(['unused-term']);
});
