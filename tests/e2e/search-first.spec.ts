import { expect, test, type Page } from '@playwright/test';
import { asking, expectTotal, status } from './search-locators.ts';

// What is still on its way when a test ends is waited for, or it would fail the test.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'wait' }));

/** Holds what matches a pattern back until the page has asked for all of these. @returns once it has */
async function hold(
  page: Page,
  held: string,
  wanted: readonly RegExp[],
): Promise<() => Promise<unknown>> {
  const asked = Promise.all(
    wanted.map((address) =>
      page.waitForRequest((request) => address.test(request.url()), { timeout: 10_000 }),
    ),
  );
  await page.route(held, async (route) => {
    await asked.catch(() => undefined);
    await route.continue();
  });
  return () => asked;
}

const PARTS = [
  /fold\.txt$/,
  /catalogue\.json$/,
  /pagefind-entry\.json/,
  /\.pf_meta$/,
  /wasm\.unknown/,
];

test('a first search asks for all it needs before its worker has come', async ({ page }) => {
  const asked = await hold(page, '**/_astro/worker*.js', PARTS);
  await page.goto(asking('科技工作者'));
  await asked();
  await expectTotal(page, 5);
});

test('a first search waits for no style sheet', async ({ page }) => {
  const asked = await hold(page, '**/*.css', PARTS);
  await page.goto(asking('科技工作者'));
  await asked();
  await expectTotal(page, 5);
});

test('chunks are asked for while the largest file of all is still on its way', async ({ page }) => {
  const asked = await hold(page, '**/wasm.unknown.pagefind', [/\.pf_index$/]);
  await page.goto(asking('科技工作者'));
  await asked();
  await expectTotal(page, 5);
});

test('nothing is asked for twice, and by a choice without words the catalogue alone', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const index = () => asked.filter((path) => path.startsWith('/pagefind/'));
  await page.goto('/search/?section=yaowen');
  await expect(status(page)).toHaveAttribute('data-total', /^[1-9]/);
  expect(index().sort()).toEqual(['/pagefind/catalogue.json', '/pagefind/fold.txt']);

  asked.length = 0;
  await page.goto(asking('科技工作者'));
  await expectTotal(page, 5);
  const scripts = asked.filter((path) => path.endsWith('.js') && path.includes('search-page'));
  expect(scripts).toHaveLength(1);
  expect(index()).toHaveLength(new Set(index()).size);
});

test('a chunk that breaks off is not taken for one that holds nothing', async ({ page }) => {
  await page.route('**/*.pf_index', async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  });
  await page.goto(asking('科技工作者'));
  await expect(status(page)).toContainText('检索没有成功');
  await expect(status(page)).not.toHaveAttribute('data-total');
});
