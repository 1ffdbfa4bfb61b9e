import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFold } from '#hanzi/fold.ts';
import type { ArticleData } from '#search/article-data.ts';
import { SITES } from './sites.ts';

describe.each(SITES)('search in the two scripts of $name', ({ outDir }) => {
  test('takes what the Traditional page of an article shows for what the Simplified one does', () => {
    const fold = createFold(readFileSync(join(outDir, 'pagefind', 'fold.txt'), 'utf8'));
    const files = globSync('data/articles/*.json', { cwd: outDir });
    expect(files.length).toBeGreaterThan(10);
    const read = (...path: string[]): string[] => {
      const { title, paragraphs } = JSON.parse(
        readFileSync(join(outDir, ...path), 'utf8'),
      ) as ArticleData;
      return [title, ...paragraphs].map(fold);
    };
    for (const file of files) expect(read('hant', file), file).toEqual(read(file));
  });
});
