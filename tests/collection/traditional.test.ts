import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainBlocks } from '#article/blocks.ts';
import { excerpt } from '#article/excerpt.ts';
import { readContent } from '#collection/read.ts';
import { siteTraditional } from '#collection/traditional.ts';
import { createFold } from '#hanzi/fold.ts';
import { foldPairs } from '#hanzi/fold-table.ts';

const cwd = resolve('.');
const fixtures = resolve('tests/fixtures');

async function site(dir: string) {
  const { content, diagnostics, unusedTerms } = await readContent(resolve(dir), cwd);
  if (!content) throw new Error(JSON.stringify(diagnostics));
  return { content, unused: unusedTerms(), conversion: siteTraditional(content) };
}

const real = await site('content');
const made = await site('tests/fixtures/second-association');

describe('the real bulletin in Traditional', () => {
  interface Item {
    title: string;
    paragraphs: string[];
  }
  const { items } = JSON.parse(
    readFileSync(resolve(fixtures, 'real-bulletin/expected.json'), 'utf8'),
  ) as { items: Item[] };
  const golden = readFileSync(resolve(fixtures, 'real-bulletin/traditional.md'), 'utf8');

  test.each([
    ['with its terms', real.conversion()],
    ['and without them', siteTraditional({ terms: [], articles: [] })()],
  ])('is what an editor has read word for word, %s', (_, convert) => {
    const told = items.map(({ title, paragraphs }) =>
      [`# ${convert(title)}`, ...paragraphs.map(convert)].join('\n\n'),
    );
    expect(`${told.join('\n\n')}\n`).toBe(golden);
  });

  test('uses every term of terms.yaml', () => {
    expect(real.unused).toEqual([]);
    expect(real.content.terms.length).toBeGreaterThan(10);
  });
});

describe('an article in both scripts', () => {
  test.each([
    ['the real bulletin', real],
    ['a made-up association', made],
  ])('folds for search to the same text: %s', (_, { content, conversion }) => {
    const fold = createFold(foldPairs());
    for (const article of content.articles) {
      const convert = conversion(article.id);
      for (const text of [article.title, ...plainBlocks(article.body)]) {
        expect(fold(convert(text)), article.id).toBe(fold(text));
      }
    }
  });

  const find = (id: string) => {
    const article = made.content.articles.find((one) => one.id === id);
    if (!article) throw new Error(`No article ${id}`);
    return article;
  };

  test('written in Traditional has a Simplified page, code and addresses kept', () => {
    const article = find('20220501-x01');
    expect(article.title).toBe('东坡区科协举办皇后与后院里的讲座');
    expect(article.summary).toBe('讲座说“皇后”，也说‘后院’里的余晖。');
    expect(article.body).toContain('也说‘后院’里的余晖，用的是 `發展後` 这个例子');
    expect(article.body).toContain('[开放日](/articles/20250801-x01/)');
  });

  test('written in Traditional has what was written on its Traditional page', () => {
    const article = find('20220501-x01');
    const { title, body } = article.asWritten ?? { title: '', body: '' };
    const convert = made.conversion(article.id);
    expect(convert(article.title)).toBe(title);
    expect(plainBlocks(article.body).map(convert)).toEqual(plainBlocks(body));
  });

  test('has its own terms and marked stretches on its page', () => {
    const article = find('20220502-x01');
    const convert = made.conversion(article.id);
    expect(convert(article.title)).toBe('余准丰與游雲里介紹沙发斗');
    expect(plainBlocks(article.body).map(convert)).toEqual([
      '余准丰說，「沙发斗」是「發明」，不是發展；牌子上寫著“头发展示”。游雲里在場。',
      '余准丰的話',
      '幹得好。',
    ]);
  });

  test('is the same where its title, summary or first words stand on other pages', () => {
    const elsewhere = made.conversion();
    for (const id of ['20220501-x01', '20220502-x01']) {
      const article = find(id);
      const own = made.conversion(id);
      for (const text of [article.title, excerpt(article, 200), excerpt(article, 24)]) {
        expect(elsewhere(text)).toBe(own(text));
      }
    }
    expect(elsewhere('余准丰')).toBe('余準豐');
  });
});
