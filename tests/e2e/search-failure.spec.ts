import { expect, test, type Page } from '@playwright/test';
import { asking, box, expectTotal, status, suggestions } from './search-locators.ts';

const archive = (page: Page) => page.getByRole('link', { name: '按年查阅全部稿件' });

// What is still on its way when a test ends is waited for, or it would fail the test.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'wait' }));

for (const broken of [
  'pagefind.js',
  'pagefind-entry.json*',
  '*.pf_meta',
  'fold.txt',
  'catalogue.json',
  '*.wasm*',
]) {
  test(`the search page says so and leads on when ${broken} does not load`, async ({ page }) => {
    const pattern = broken === '*.wasm*' ? '**/wasm.*.pagefind' : `**/pagefind/${broken}`;
    await page.route(pattern, (route) => route.abort());
    await page.goto(asking('科协'));
    await expect(status(page)).toContainText('检索没有成功');
    await expect(status(page)).not.toHaveAttribute('data-total');
    await expect(archive(page)).toBeVisible();

    await page.unroute(pattern);
    await page.getByRole('button', { name: '检索' }).click();
    await expect(status(page)).toHaveAttribute('data-total', /^[1-9]/);
    await expect(archive(page)).toBeHidden();
  });
}

test('the search page does not answer wrongly when a part of the index does not arrive', async ({
  page,
}) => {
  await page.goto(asking('科协'));
  await expect(status(page)).toHaveAttribute('data-total', /^[1-9]/);
  await page.route('**/*.pf_index', (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await expect(status(page)).toContainText('检索没有成功');
  await expect(archive(page)).toBeVisible();
});

test('the search page says so when results cannot be drawn', async ({ page }) => {
  await page.route('**/data/articles/**', (route) => route.abort());
  await page.goto(asking('科协'));
  await expect(status(page)).toContainText('检索没有成功');
  await expect(archive(page)).toBeVisible();
});

test('the search page says so and leads on when its own script does not arrive', async ({
  page,
}) => {
  const unstarted = page.getByText('检索程序还没有载入');
  await page.goto(asking('科协'));
  await expect(status(page)).toHaveAttribute('data-total', /^[1-9]/);
  await expect(unstarted).toBeHidden();
  await page.route('**/_astro/search-page*.js', (route) => route.abort());
  await page.reload();
  await expect(unstarted).toBeVisible({ timeout: 10_000 });
  await unstarted.getByRole('link', { name: '按年查阅全部稿件' }).click();
  await expect(page).toHaveURL('/archive/');
});

/** Serves every answer with a content security policy. */
async function withPolicy(page: Page, policy: string): Promise<void> {
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': policy };
    await route.fulfill({ response, headers });
  });
}

test('all pages need nothing that a strict content security policy forbids', async ({ page }) => {
  await withPolicy(page, "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'");
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  for (const path of ['/', '/archive/', '/issues/20230823/', '/about/']) await page.goto(path);
  await box(page).focus();
  await page.keyboard.type('kx');
  await expect(suggestions(page).first()).toBeVisible();
  await page.goto(asking('科技工作者'));
  await expectTotal(page, 5);
  await page.locator('[data-results] a').first().click();
  await expect(page.locator('article mark').first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('the search page says so and leads on where WebAssembly is refused', async ({ page }) => {
  await withPolicy(page, "default-src 'self'");
  await page.goto(asking('科协'));
  await expect(status(page)).toContainText('不运行检索要用的 WebAssembly');
  await page.getByRole('link', { name: '按年查阅全部稿件' }).click();
  await expect(page).toHaveURL('/archive/');
});

test('the search page says so when there is no connection, and tries again', async ({
  page,
  context,
}) => {
  await page.goto('/search/');
  await context.setOffline(true);
  await box(page).fill('科协');
  await box(page).press('Enter');
  await expect(status(page)).toHaveText('检索没有成功：网络没有连上。');
  await expect(archive(page)).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(status(page)).toHaveAttribute('data-total', /^[1-9]/);
});

test('the search page says so when there is no index', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
  await page.goto(asking('科协'));
  await expect(status(page)).toHaveText('检索没有成功：网站上找不到检索索引。');
  await expect(archive(page)).toBeVisible();
  await page.goto('/search/?section=yaowen');
  await expect(status(page)).toHaveText('检索没有成功：网站上找不到检索索引。');
});
