import { expect, test } from '@playwright/test';
import { SECOND_PORT } from '../support/ports.ts';

test.use({ baseURL: `http://localhost:${SECOND_PORT}` });

test('a site below a path is read and walked within it', async ({ page }) => {
  await page.goto('/qinghe/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('青禾科普通讯');
  await page.getByRole('link', { name: '归档' }).click();
  await page.getByRole('main').getByRole('link', { name: '2025年' }).click();
  await page.getByRole('link', { name: '下一页' }).click();
  await expect(page).toHaveURL('/qinghe/archive/2025/2/');
  await page.getByRole('link', { name: '青禾科普通讯' }).click();
  await expect(page).toHaveURL('/qinghe/');
});
