import { expect, test, type Page } from '@playwright/test';
import type { BulletinSearch } from '#search/search-page.ts';
import { asking, box, expectTotal } from './search-locators.ts';
import { fetchArticles, holding, sample, substrings } from './substrings.ts';

test.setTimeout(240_000);

/**
 * Asks the search of the loaded page; the ids each query finds. A locator would have Playwright send its half a megabyte
 * to each page that is opened.
 */
function ask(page: Page, queries: string[]): Promise<string[][]> {
  return page.evaluate(async (texts) => {
    const search = document.querySelector('bulletin-search') as BulletinSearch;
    const answers: string[][] = [];
    for (const text of texts) {
      const found = await search.find({ text });
      answers.push(found.ids);
    }
    return answers;
  }, queries);
}

test('2,000 texts from within the articles are found in exactly the articles that hold them', async ({
  page,
  request,
}) => {
  const articles = await fetchArticles(request);
  const queries = sample(substrings(articles), 2000, 20230823n);
  expect(queries).toHaveLength(2000);
  await page.goto('/search/');
  const answers = await ask(page, queries);
  const wrong = queries.flatMap((query, index) => {
    const [expected, found] = [holding(articles, query), [...(answers[index] ?? [])].sort()];
    return String(found) === String(expected) ? [] : [{ query, expected, found }];
  });
  expect(wrong).toEqual([]);
});

test('so are single characters, punctuation and texts across it', async ({ page, request }) => {
  const articles = await fetchArticles(request);
  const text = articles.flatMap(({ title, paragraphs }) => [title, ...paragraphs]);
  const characters = new Set(text.join(''));
  const across = text.flatMap((block) => block.match(/..[^\p{L}\p{N}]+.{2}/gu) ?? []);
  const queries = [
    ...sample([...characters].sort(), 200, 1n),
    ...sample(across, 200, 2n),
    '（',
    '》，',
    '，北京',
    '：“',
  ];
  await page.goto('/search/');
  const answers = await ask(page, queries);
  const wrong = queries.filter(
    (query, index) =>
      String([...(answers[index] ?? [])].sort()) !== String(holding(articles, query)),
  );
  expect(wrong).toEqual([]);
});

test('a single character is found by a page that has asked for nothing before', async ({
  page,
  request,
}) => {
  const articles = await fetchArticles(request);
  const text = [...articles.flatMap(({ title, paragraphs }) => [title, ...paragraphs]).join('')];
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  // The bigrams of a frequent one are spread over more than one chunk of the index.
  const frequent = [...counts].sort(([, a], [, b]) => b - a).slice(0, 40);
  const wrong: string[] = [];
  for (const [character] of frequent) {
    await page.goto('/search/');
    const [found] = await ask(page, [character]);
    if (String(found?.toSorted()) !== String(holding(articles, character))) wrong.push(character);
  }
  expect(wrong).toEqual([]);
});

test('the answer is the same in a session of its own as after many others', async ({
  page,
  request,
}) => {
  const articles = await fetchArticles(request);
  const queries = [
    ...sample(substrings(articles), 40, 40n),
    '科技 工作者',
    '"科技 工作者"',
    '科技工作者 -沙龙',
    '“双提升”',
  ];
  await page.goto('/search/');
  await ask(page, sample(substrings(articles), 300, 4n));
  const warm = await ask(page, queries);
  const fresh: string[][] = [];
  for (const query of queries) {
    await page.goto('/search/');
    fresh.push(...(await ask(page, [query])));
  }
  expect(fresh).toEqual(warm);
  expect(warm.flat().length).toBeGreaterThan(queries.length);
});

test('what a Traditional page shows, copied into its search box, finds the page', async ({
  page,
}) => {
  const shown: { id: string; text: string }[] = [];
  await page.goto('/hant/archive/2023/');
  const addresses = await page
    .locator('main a[href*="/articles/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') as string));
  expect(addresses.length).toBeGreaterThan(10);
  for (const [seed, address] of addresses.entries()) {
    await page.goto(address);
    const blocks = await page.locator('h1, .article-body p').allInnerTexts();
    const id = address.split('/').at(-2) as string;
    // A title, and runs of a paragraph between two places where a reader may begin and end to copy.
    shown.push({ id, text: blocks[0] as string });
    for (const text of sample(blocks.slice(1), 4, BigInt(seed))) {
      shown.push({ id, text }, { id, text: text.slice(3, 9) }, { id, text: text.slice(-12) });
    }
  }
  await page.goto('/hant/search/');
  const texts = shown.map(({ text }) => text);
  expect(texts.filter((text) => /[「」]/u.test(text)).length).toBeGreaterThan(5);
  const answers = await ask(page, texts);
  expect(shown.filter(({ id }, index) => !answers[index]?.includes(id))).toEqual([]);
  await box(page).fill(texts[0] as string);
  await box(page).press('Enter');
  await expectTotal(page, 1);
});

test('texts that stand in no article find nothing', async ({ page, request }) => {
  const articles = await fetchArticles(request);
  const queries = substrings(articles)
    .map((text) => [...text].reverse().join(''))
    .filter((text) => holding(articles, text).length === 0);
  await page.goto('/search/');
  const asked = sample(queries, 300, 3n);
  expect(asked).toHaveLength(300);
  const answers = await ask(page, asked);
  expect(asked.filter((_, index) => answers[index]?.length !== 0)).toEqual([]);
});

test('fifty of them through the search box say the same', async ({ page, request }) => {
  const articles = await fetchArticles(request);
  const queries = sample(substrings(articles), 50, 50n);
  await page.goto('/search/');
  for (const query of queries) {
    await box(page).fill(query);
    await box(page).press('Enter');
    await expect(page).toHaveURL(asking(query));
    const expected = holding(articles, query);
    await expectTotal(page, expected.length);
    const links = page.locator('[data-results] > li > :first-child a');
    while ((await links.count()) < expected.length) await page.locator('[data-more]').click();
    const addresses = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(addresses.toSorted()).toEqual(expected.map((id) => `/articles/${id}/`));
  }
});
