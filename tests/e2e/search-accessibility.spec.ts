import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { asking, box, expectTotal, results, status } from './search-locators.ts';

test('the search page is used by keyboard alone', async ({ page }) => {
  await page.goto('/search/');
  await box(page).focus();
  await page.keyboard.type('科技工作者');
  await page.keyboard.press('Enter');
  await expectTotal(page, 5);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '检索' })).toBeFocused();
  for (const label of ['栏目', '单位', '年份']) {
    await page.keyboard.press('Tab');
    await expect(page.getByLabel(label)).toBeFocused();
  }
  await page.getByLabel('排序').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByText('怎样检索')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(results(page).first().getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/articles/20230823-12/');
});

test('the search page fits a narrow phone, with targets large enough for a finger', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(asking('科技工作者'));
  await expectTotal(page, 5);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  for (const control of await page
    .locator('bulletin-search :is(input, button, select, summary):visible')
    .all()) {
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

for (const address of [
  '/search/',
  '/search/?q=科技工作者&section=jiceng-dongtai',
  '/search/?q=量子厨房',
  '/hant/search/?q=科技工作者',
]) {
  test(`${address} has no violation that axe can find, in both colour schemes`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(status(page)).toHaveText(/[。]$/);
    expect(await violations(page)).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says so and leads to the archive', async ({ page }) => {
    await page.goto('/search/?q=科协');
    // Playwright's own text and role queries pass over noscript.
    const notice = page.locator('noscript p');
    await expect(notice).toBeVisible();
    await expect(notice).toContainText('这个浏览器没有运行它');
    await notice.locator('a').click();
    await expect(page).toHaveURL('/archive/');
  });
});
