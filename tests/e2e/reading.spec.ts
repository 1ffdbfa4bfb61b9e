import { expect, test } from '@playwright/test';

const LEAD = '京津冀三地科协持续发力助力京津冀协同发展';

test('the home page leads to the lead item, its issue and the next item', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('市科协简报');
  await page.getByRole('article').getByRole('link', { name: LEAD }).click();
  await expect(page).toHaveURL('/articles/20230823-01/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(LEAD);
  await page.getByRole('link', { name: /^下一篇/ }).click();
  await expect(page).toHaveURL('/articles/20230823-02/');
  await page.getByRole('link', { name: '2023年8月23日一期' }).click();
  await expect(page).toHaveURL('/issues/20230823/');
  await expect(page.locator('.item-list > li')).toHaveCount(12);
});

test('an article tells its section, date, organizations and issue, each leading on', async ({
  page,
}) => {
  await page.goto('/articles/20230823-09/');
  const article = page.getByRole('article');
  await expect(article.getByText('约2023年8月23日（据本期日期）', { exact: true })).toBeVisible();
  for (const name of [
    '基层动态',
    '北京科技社团服务中心',
    '门头沟区科协',
    '北京测绘学会',
    '2023年8月23日一期',
  ]) {
    await expect(article.getByRole('link', { name, exact: true })).toBeVisible();
  }
  await article.getByRole('link', { name: '门头沟区科协' }).click();
  await expect(page).toHaveURL('/organizations/mentougou/');
  await expect(
    page.getByRole('main').getByRole('link', { name: '北京测绘学会助力灾后重建' }),
  ).toBeVisible();
});

test('every way in of the masthead leads to its page and says where one is', async ({ page }) => {
  await page.goto('/');
  const ways = page.getByRole('navigation', { name: '主导航' });
  for (const [name, path] of [
    ['各期', '/issues/'],
    ['栏目', '/sections/'],
    ['单位', '/organizations/'],
    ['归档', '/archive/'],
    ['数据', '/data/'],
    ['检索', '/search/'],
    ['首页', '/'],
  ] as const) {
    await ways.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(path);
    await expect(ways.getByRole('link', { name, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
  }
});

test('the masthead tells the way that a page lies on, and not that it is that page', async ({
  page,
}) => {
  await page.goto('/hant/archive/2023/');
  const ways = page.getByRole('navigation', { name: '主導航' });
  await expect(ways.locator('[aria-current]')).toHaveText('歸檔');
  await expect(ways.locator('[aria-current]')).toHaveAttribute('aria-current', 'true');
});

test('a link to a paragraph goes there', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto('/articles/20230823-11/');
  await page.getByRole('link', { name: '第2段' }).click();
  await expect(page).toHaveURL('/articles/20230823-11/#p2');
  await expect(page.locator('#p2')).toBeInViewport();
});

test('the search box leads to the search page with the query', async ({ page }) => {
  await page.goto('/about/');
  const box = page.getByRole('search').locator('input[type=search]');
  await box.fill('机器人');
  await box.press('Enter');
  await expect(page).toHaveURL('/search/?q=%E6%9C%BA%E5%99%A8%E4%BA%BA');
});

test('an address that leads nowhere offers ways on', async ({ page }) => {
  const response = await page.goto('/articles/20230823-99/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个网页');
  await page.getByRole('main').getByRole('link', { name: '归档' }).click();
  await expect(page).toHaveURL('/archive/');
});

test('the keyboard reaches the text in two steps by the skip link', async ({ page }) => {
  await page.goto('/articles/20230823-12/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到正文' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be read, and nothing is asked of the reader', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: LEAD }).first().click();
    await expect(page.locator('.article-body > p')).toHaveCount(2);
    await page.getByRole('link', { name: '归档' }).click();
    await page.getByRole('main').getByRole('link', { name: '2023年' }).click();
    await expect(page.locator('.item-list > li')).toHaveCount(12);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const path of [
    '/',
    '/articles/20230823-08/',
    '/issues/20230823/',
    '/organizations/',
    '/search/',
    '/about/',
  ]) {
    test(`${path} fits the screen and its controls are large enough to touch`, async ({ page }) => {
      await page.goto(path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
      for (const control of await page.locator('header nav a, header button, header input').all()) {
        expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
    });
  }

  test('every title of the bulletin takes at most two lines', async ({ page }) => {
    for (let number = 1; number <= 12; number++) {
      await page.goto(`/articles/20230823-${String(number).padStart(2, '0')}/`);
      const lines = await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
        const style = getComputedStyle(heading);
        return heading.getBoundingClientRect().height / parseFloat(style.lineHeight);
      });
      expect(Math.round(lines), `item ${number}`).toBeLessThanOrEqual(2);
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('an address in the text spreads no words over its line', async ({ page }) => {
    await page.goto('/articles/20230823-12/');
    const width = await page.locator('.article-body').evaluate((body) => {
      const paragraph = body.appendChild(document.createElement('p'));
      const link = document.createElement('a');
      link.href = `https://example.org/${'path'.repeat(12)}`;
      link.textContent = link.href;
      paragraph.append('详见：', link);
      const range = document.createRange();
      range.selectNodeContents(paragraph.firstChild as Node);
      return range.getBoundingClientRect().width / parseFloat(getComputedStyle(body).fontSize);
    });
    expect(width).toBeLessThan(4);
  });

  test('the name of an issue is not broken within its day', async ({ page }) => {
    await page.goto('/issues/20230823/full/');
    await page.getByLabel('大字').check();
    const lines = await page
      .getByRole('heading', { level: 1 })
      .evaluate((heading) =>
        [...heading.querySelectorAll('wbr')].map((wbr) => wbr.previousSibling?.textContent),
      );
    expect(lines.length).toBeGreaterThan(1);
    for (const words of lines) expect(words).not.toMatch(/\d$/);
  });
});
