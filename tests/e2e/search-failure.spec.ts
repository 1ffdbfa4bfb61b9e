import { expect, test } from '@playwright/test';
import { asking, expectTotal, status } from './search-locators.ts';

for (const broken of ['pagefind.js', 'pagefind-entry.json*', '*.pf_meta', 'fold.txt', '*.wasm*']) {
  test(`the search page says so and leads on when ${broken} does not load`, async ({ page }) => {
    const pattern = broken === '*.wasm*' ? '**/wasm.*.pagefind' : `**/pagefind/${broken}`;
    await page.route(pattern, (route) => route.abort());
    await page.goto(asking('科协'));
    await expect(status(page)).toContainText('检索没有成功');
    await expect(status(page)).not.toHaveAttribute('data-total');
    await expect(page.getByRole('link', { name: '按年查阅全部稿件' })).toBeVisible();

    await page.unroute(pattern);
    await page.getByRole('button', { name: '检索' }).click();
    await expect(status(page)).toHaveAttribute('data-total', /^[1-9]/);
    await expect(page.getByRole('link', { name: '按年查阅全部稿件' })).toBeHidden();
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
});

test('the search page says so when results cannot be drawn', async ({ page }) => {
  await page.route('**/data/articles/**', (route) => route.abort());
  await page.goto(asking('科协'));
  await expect(status(page)).toContainText('检索没有成功');
});

test('the search page needs nothing that a strict content security policy forbids', async ({
  page,
}) => {
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    });
  });
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(asking('科技工作者'));
  await expectTotal(page, 5);
  expect(errors).toEqual([]);
});
