import { expect, test } from '@playwright/test';

const LEAD = '京津冀三地科協持續發力助力京津冀協同發展';

test('the switch leads to the same page in the other script, and back', async ({ page }) => {
  await page.goto('/articles/20230823-11/');
  await page.getByRole('link', { name: '繁體' }).click();
  await expect(page).toHaveURL('/hant/articles/20230823-11/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '西城區領導到區科協調研「雙提升」工程開展情況',
  );
  await page.getByRole('link', { name: '简体' }).click();
  await expect(page).toHaveURL('/articles/20230823-11/');
});

test('every link of a Traditional page leads on in Traditional', async ({ page }) => {
  await page.goto('/hant/');
  await page.getByRole('article').getByRole('link', { name: LEAD }).click();
  await expect(page).toHaveURL('/hant/articles/20230823-01/');
  await page.getByRole('link', { name: '歸檔' }).click();
  await page.getByRole('main').getByRole('link', { name: '2023年' }).click();
  await expect(page).toHaveURL('/hant/archive/2023/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
});

test('the switch keeps the query, and the answer is drawn in the other script', async ({
  page,
}) => {
  await page.goto('/search/?q=机器人&sort=date');
  const results = page.locator('ol[data-results] > li');
  await expect(page.locator('[role=status]')).toHaveAttribute('data-total', '2');
  await page.getByRole('link', { name: '繁體' }).click();
  await expect(page).toHaveURL(`/hant/search/?q=${encodeURIComponent('机器人')}&sort=date`);
  await expect(page.locator('[role=status]')).toHaveText('「机器人」：共2條。');
  await expect(results.first().getByRole('link')).toHaveAttribute('href', /^\/hant\/articles\//);
  await expect(results.filter({ hasText: '世界機器人大會' })).toHaveCount(1);
  await expect(results.locator('mark').first()).toHaveText('機器人');
});

test('the switch keeps a question that was typed after the page was opened', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('院士');
  await expect(page).toHaveURL(/\?q=/);
  await page.getByRole('link', { name: '繁體' }).click();
  await expect(page).toHaveURL(`/hant/search/?q=${encodeURIComponent('院士')}`);
});

test('the switch keeps the paragraph', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 400 });
  await page.goto('/articles/20230823-11/#p2');
  await page.getByRole('link', { name: '繁體' }).click();
  await expect(page).toHaveURL('/hant/articles/20230823-11/#p2');
  await expect(page.locator('#p2')).toBeInViewport();
});

test('a remembered choice is told and sends nobody elsewhere', async ({ page }) => {
  await page.goto('/about/');
  await expect(page.getByText('上次选用')).toBeHidden();
  await page.getByRole('link', { name: '繁體' }).click();
  await expect(page.getByText('上次選用')).toBeHidden();
  await page.goto('/articles/20230823-01/');
  await expect(page.getByText('上次选用')).toBeVisible();
  await expect(page).toHaveURL('/articles/20230823-01/');
  await page.getByRole('link', { name: '繁體' }).click();
  await page.getByRole('link', { name: '简体' }).click();
  await page.goto('/hant/articles/20230823-01/#p2');
  await expect(page.getByText('上次選用')).toBeVisible();
  await expect(page).toHaveURL('/hant/articles/20230823-01/#p2');
});

test('what a Traditional page shows, typed into its search box, finds that page', async ({
  page,
}) => {
  for (const number of ['01', '04', '07', '09', '11', '12']) {
    const path = `/hant/articles/20230823-${number}/`;
    await page.goto(path);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    const paragraph = (await page.locator('.article-body > p').last().innerText()).trim();
    for (const words of [title.replace(/\n/g, ''), paragraph.slice(5, 25)]) {
      await page.goto('/hant/about/');
      const box = page.getByRole('search').locator('input[type=search]');
      await box.fill(words);
      await box.press('Enter');
      const result = page.locator(`ol[data-results] a[href="${path}"]`);
      await expect(result, words).toHaveCount(1);
    }
  }
});

test('the note that the Simplified text prevails leads to it', async ({ page }) => {
  await page.goto('/hant/articles/20230823-02/');
  await page.getByRole('link', { name: '以簡體為準' }).click();
  await expect(page).toHaveURL('/articles/20230823-02/');
});

test('an address that leads nowhere offers the way to both home pages', async ({ page }) => {
  const response = await page.goto('/hant/articles/nowhere/');
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: '繁體' }).click();
  await expect(page).toHaveURL('/hant/');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the switch leads to the page', async ({ page }) => {
    await page.goto('/hant/issues/20230823/');
    await page.getByRole('link', { name: '简体' }).click();
    await expect(page).toHaveURL('/issues/20230823/');
    await expect(page.getByText('上次选用')).toBeHidden();
  });
});
