import { expect, test } from '@playwright/test';
import { asking, expectTotal, results, status } from './search-locators.ts';

const marks = 'article mark';

test('a result opens with its matches marked, at the first of them', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 400 });
  await page.goto(asking('房山 簽署'));
  await expectTotal(page, 1);
  const link = results(page).first().getByRole('link');
  await expect(link).toHaveAttribute('href', '/articles/20230823-06/');
  await link.click();
  await expect(page).toHaveURL('/articles/20230823-06/');
  await expect(page.locator(marks).first()).toBeInViewport();
  const marked = (await page.locator(marks).allTextContents()).join('');
  expect(marked).toMatch(/^(房山|签署)+$/);
  expect(marked).toContain('房山');
  expect(marked).toContain('签署');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '市科协与房山区人民政府签署战略合作协议',
  );
});

test('the first match is gone to where it stands far down', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 400 });
  await page.goto(asking('沈洁'));
  await results(page).last().getByRole('link').click();
  await expect(page.locator(marks).first()).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('Taiwan’s word that was searched for is marked as the mainland’s', async ({ page }) => {
  await page.goto(asking('資訊'));
  await results(page).first().getByRole('link').click();
  await expect(page.locator(marks).first()).toHaveText('信息');
});

test('a Traditional article has its matches marked, whichever script they were asked for in', async ({
  page,
}) => {
  for (const query of ['房山 签署', '房山 簽署']) {
    await page.goto(`/hant${asking(query)}`);
    await results(page).first().getByRole('link').click();
    await expect(page).toHaveURL('/hant/articles/20230823-06/');
    await expect(page.locator(marks).filter({ hasText: '簽署' }).first()).toBeVisible();
  }
});

test('matches are marked where the host keeps addresses from the pages that are led to', async ({
  page,
}) => {
  await page.route('**/search/*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'referrer-policy': 'no-referrer' };
    await route.fulfill({ response, headers });
  });
  await page.goto(asking('沙龙'));
  await results(page).first().getByRole('link').click();
  await expect(page.locator(marks).first()).toHaveText('沙龙');
});

test('an article that was not opened from search loads nothing to mark', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/articles/20230823-06/');
  await page.getByRole('link', { name: '下一篇' }).first().click();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /mark|fold/.test(url))).toEqual([]);
  await expect(page.locator(marks)).toHaveCount(0);
});

test('nothing that is seen moves while an answer comes in', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { hadRecentInput, value } = entry as PerformanceEntry & LayoutShift;
        const { dataset } = document.documentElement;
        if (!hadRecentInput) dataset['moved'] = String(Number(dataset['moved'] ?? 0) + value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const query of ['科协', '北京市科协', '机器人']) {
    await page.goto(asking(query));
    await expect(status(page)).toHaveAttribute('data-total', /^[1-9]/);
    await page.waitForTimeout(200);
    const moved = await page.evaluate(() => Number(document.documentElement.dataset['moved'] ?? 0));
    expect(moved, query).toBeLessThan(0.01);
  }
});

interface LayoutShift {
  hadRecentInput: boolean;
  value: number;
}
