import type { APIRequestContext } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

/** What of an article's open data a plain search looks at. */
export interface Article {
  id: string;
  title: string;
  paragraphs: string[];
}

/** The open data of every article of the real bulletin, as the site serves it. */
export async function fetchArticles(request: APIRequestContext): Promise<Article[]> {
  const files = readdirSync('content/articles', { recursive: true, encoding: 'utf8' });
  const ids = files.filter((file) => file.endsWith('.md')).map((file) => basename(file, '.md'));
  return Promise.all(
    ids.map(async (id) => (await request.get(`/data/articles/${id}.json`)).json()),
  );
}

/** The ids of the articles whose title or a paragraph holds a text: the answer a search has to give. */
export function holding(articles: readonly Article[], text: string): string[] {
  return articles
    .filter(({ title, paragraphs }) =>
      [title, ...paragraphs].some((block) => plain(block).includes(plain(text))),
    )
    .map(({ id }) => id)
    .sort();
}

/** All texts of 2 to 6 letters, Han characters and digits from within one title or paragraph, each once. */
export function substrings(articles: readonly Article[]): string[] {
  const found = new Set<string>();
  for (const { title, paragraphs } of articles) {
    for (const block of [title, ...paragraphs]) {
      for (const run of block.match(/[\p{L}\p{N}]{2,}/gu) ?? []) {
        const characters = [...run];
        for (let length = 2; length <= 6; length++) {
          for (let start = 0; start + length <= characters.length; start++) {
            found.add(characters.slice(start, start + length).join(''));
          }
        }
      }
    }
  }
  return [...found].sort();
}

/** Some of a list, the same ones for the same seed (a linear congruential generator, Knuth's MMIX constants). */
export function sample<T>(list: readonly T[], count: number, seed: bigint): T[] {
  const left = [...list];
  let state = seed;
  return Array.from({ length: Math.min(count, left.length) }, () => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return left.splice(Number((state >> 33n) % BigInt(left.length)), 1)[0] as T;
  });
}

/** The real bulletin is in Simplified characters: width, case and white space are all that folds in it. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}
