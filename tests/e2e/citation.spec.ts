import { expect, test } from '@playwright/test';

test.describe('an article is cited', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('in four forms, each copied with one touch, by the day it is copied', async ({ page }) => {
    await page.goto('/articles/20230823-09/');
    await page.getByText('引用', { exact: true }).click();
    const buttons = page.getByRole('button', { name: '复制引用' });
    await expect(buttons).toHaveCount(4);
    await buttons.first().click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^北京科技社团服务中心, 门头沟区科协, 北京测绘学会\. 北京测绘学会助力灾后重建\[EB\/OL\]\. /,
    );
    expect(copied).toMatch(/\(2023-08-23\)\[\d{4}-\d{2}-\d{2}\]\. https?:/);
    await buttons.nth(1).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^@online|《北京测绘学会/,
    );
  });
});

test('the lines of the bulletin lead from the article and back, and the source can be had', async ({
  page,
}) => {
  await page.goto('/articles/20230823-12/');
  await page.getByRole('link', { name: '原文第356—378行' }).click();
  await expect(page).toHaveURL('/articles/20230823-12/source/');
  await expect(page.locator('[data-change=page-number]').last()).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载原文' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('source.txt');
  await page.getByRole('link', { name: '回到稿件' }).click();
  await expect(page).toHaveURL('/articles/20230823-12/');
});

test('without JavaScript a citation is there to be read, without buttons', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/hant/articles/20230823-09/');
  await page.locator('summary').click();
  await expect(page.locator('.citations pre').first()).toContainText(
    '北京測繪學會助力災後重建[EB/OL]',
  );
  await expect(page.locator('.citations button').first()).toBeHidden();
  await page.close();
});
