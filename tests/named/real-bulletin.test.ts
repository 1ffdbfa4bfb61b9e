import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainBlocks } from '#article/blocks.ts';
import type { Content } from '#collection/content.ts';
import { createNamer, type Mentions } from '#collection/mentions.ts';
import { readSoundContent } from '#collection/read.ts';
import { findPeople } from '#named/people.ts';

type Kind = keyof Mentions;

const truth = parse(readFileSync('tests/fixtures/real-bulletin/named.yaml', 'utf8')) as Record<
  string,
  Partial<Record<Kind, string[]>>
>;
let content: Content;

beforeAll(async () => {
  content = await readSoundContent(resolve('content'), process.cwd());
});

/** Names by item, found and read by hand: how many are found, are right and are there. */
function score(kind: Kind, namesOf: (article: Content['articles'][number]) => string[]) {
  const sum = { found: 0, right: 0, there: 0 };
  for (const article of content.articles) {
    const found = [...new Set(namesOf(article))];
    const there = truth[article.id]?.[kind] ?? [];
    sum.found += found.length;
    sum.there += there.length;
    sum.right += found.filter((name) => there.includes(name)).length;
  }
  return sum;
}

describe('on the real bulletin, held against what was read by hand,', () => {
  test('every item was read', () => {
    expect(Object.keys(truth).sort()).toEqual(content.articles.map(({ id }) => id).sort());
  });

  test('the rules alone find 19 of 25 people, and nobody else', () => {
    const byRules = ({ title, body }: { title: string; body: string }): string[] =>
      [title, ...plainBlocks(body)].flatMap((text) => findPeople(text).map(({ name }) => name));
    expect(score('people', byRules)).toEqual({ found: 19, right: 19, there: 25 });
  });

  test('with what the editor has listed, all of them are found', () => {
    const { mentionsOf } = createNamer(content);
    const all = (article: Content['articles'][number]): string[] =>
      mentionsOf(article).people.map(({ name }) => name);
    expect(score('people', all)).toEqual({ found: 25, right: 25, there: 25 });
    const unknown = content.articles.flatMap((article) =>
      mentionsOf(article).people.filter(({ person }) => !person),
    );
    expect(unknown).toEqual([]);
  });

  test.each([
    ['organizations', { found: 12, right: 12, there: 13 }],
    ['districts', { found: 6, right: 6, there: 6 }],
    ['programmes', { found: 6, right: 6, there: 6 }],
  ] as const)('the lists find %s', (kind, expected) => {
    const { mentionsOf } = createNamer(content);
    expect(score(kind, (article) => mentionsOf(article)[kind].map(({ name }) => name))).toEqual(
      expected,
    );
  });
});
