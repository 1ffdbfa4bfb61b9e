import { expect, test } from '@playwright/test';
import type { BulletinSearch } from '#search/search-page.ts';
import { asking, box, expectTotal, results, status } from './search-locators.ts';
import { SECOND_PORT } from '../support/ports.ts';

test.describe('the search page', () => {
  test('asks for words before anything is asked for, and loads no index', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/search/');
    await expect(status(page)).toContainText('输入词语');
    await expect(status(page)).not.toHaveAttribute('data-total');
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });

  test('finds words typed and sent with Enter, and marks them in title and text', async ({
    page,
  }) => {
    await page.goto('/search/');
    await box(page).fill('科技工作者');
    await box(page).press('Enter');
    await expectTotal(page, 5);
    await expect(status(page)).toHaveText('“科技工作者”：共5条。');
    await expect(results(page)).toHaveCount(5);
    const first = results(page).first();
    await expect(first.getByRole('heading').locator('mark')).toHaveText('科技工作者');
    await expect(first.locator('p mark').first()).toHaveText('科技工作者');
    await expect(first).toContainText('延庆区科协');
    await expect(first).toContainText('2023年8月19日');
    await expect(first).toContainText('基层动态');
    await first.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('延庆区科协');
  });

  test('searches while one types, without Enter', async ({ page }) => {
    await page.goto('/search/');
    await box(page).pressSequentially('科技社团', { delay: 30 });
    await expect(page).toHaveURL(/\?q=/);
    await expect(status(page)).toContainText('“科技社团”');
    // Another search leaves an entry of its own in the history, going on with one does not.
    await page.keyboard.type('服务');
    await expect(page).toHaveURL(asking('科技社团服务'));
    await box(page).clear();
    await expect(page).toHaveURL('/search/');
    await box(page).pressSequentially('沙龙');
    await expect(page).toHaveURL(asking('沙龙'));
    await page.goBack();
    await expect(box(page)).toHaveValue('科技社团服务');
    await page.goBack();
    await expect(page).toHaveURL('/search/');
  });

  test('does not search in the middle of a composition', async ({ page }) => {
    await page.goto('/search/');
    await box(page).focus();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', {
      text: 'ke xie',
      selectionStart: 6,
      selectionEnd: 6,
    });
    await page.waitForTimeout(600);
    await expect(page).toHaveURL('/search/');
    await session.send('Input.insertText', { text: '科协' });
    await expect(status(page)).toContainText('“科协”：');
    await expect(page).toHaveURL(asking('科协'));
  });

  for (const [name, query] of [
    ['Traditional characters', '科技工作者聯誼沙龍'],
    ['full-width digits', '８月１９日'],
    ['layout spaces', '8 月 19 日'],
  ] as const) {
    test(`finds ${name}`, async ({ page }) => {
      await page.goto(asking(query));
      await expect(status(page)).toHaveAttribute('data-total', /^[1-9]/);
      await expect(results(page).locator('mark').first()).toBeVisible();
    });
  }

  test('words with a space between them are all in what is found', async ({ page }) => {
    await page.goto(asking('延庆区 沙龙'));
    await expectTotal(page, 1);
    await expect(results(page).first().locator('mark').first()).toHaveText('延庆区');
    await expect(results(page).first().getByRole('heading').locator('mark').last()).toHaveText(
      '沙龙',
    );
  });

  test('narrows by section, organization and year, together and alone', async ({ page }) => {
    await page.goto(asking('科协'));
    await expect(status(page)).toHaveAttribute('data-total', /^\d+$/);
    const all = Number(await status(page).getAttribute('data-total'));
    await page.getByLabel('栏目').selectOption('jiceng-dongtai');
    await expect(page).toHaveURL(/section=jiceng-dongtai/);
    await expect(status(page)).toHaveAttribute('data-total', /^\d+$/);
    await expect(status(page)).not.toHaveAttribute('data-total', String(all));
    for (const text of await results(page).allInnerTexts()) expect(text).toContain('基层动态');
    await page.getByLabel('单位').selectOption('daxing');
    await expectTotal(page, 1);
    await page.getByLabel('栏目').selectOption('');
    await page.getByLabel('单位').selectOption('');
    await page.getByLabel('年份').selectOption('2023');
    await expectTotal(page, all);
  });

  test('lists by facets alone, newest first', async ({ page }) => {
    await page.goto('/search/?section=jiceng-dongtai');
    await expect(status(page)).toHaveAttribute('data-total', /^[2-9]$/);
    await expect(status(page)).toHaveText(/^共\d条。$/);
    const days = await results(page)
      .locator('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(days).toEqual(days.toSorted().reverse());
  });

  test('sorts by date', async ({ page }) => {
    await page.goto(asking('科技工作者'));
    await expectTotal(page, 5);
    await expect(results(page).first()).toContainText('延庆区');
    await page.getByLabel('排序').selectOption('新的在前');
    await expect(page).toHaveURL(/sort=date/);
    // The list in the old order stands until the new one has come.
    await expect
      .poll(async () => {
        const days = await results(page)
          .locator('time')
          .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
        return days.length === 5 && String(days) === String(days.toSorted().reverse());
      })
      .toBe(true);
  });

  test('keeps the whole question in the address, back and forward', async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent('科协')}&section=yaowen&sort=date`);
    await expect(status(page)).toHaveAttribute('data-total', /^\d+$/);
    await expect(box(page)).toHaveValue('科协');
    await expect(page.getByLabel('栏目')).toHaveValue('yaowen');
    await expect(page.getByLabel('排序')).toHaveValue('date');

    await box(page).fill('沙龙');
    await box(page).press('Enter');
    await expect(status(page)).toContainText('“沙龙”');
    await expect(page).toHaveTitle(/^沙龙 - 检索 - /);
    await page.goBack();
    await expect(page).toHaveTitle(/^科协 - 检索 - /);
    await expect(box(page)).toHaveValue('科协');
    await expect(status(page)).toContainText('“科协”：');
    await page.goForward();
    await expect(box(page)).toHaveValue('沙龙');
    await expect(status(page)).toContainText('“沙龙”');
  });

  test('draws a result as soon as it is known, and says the total when the page of them stands', async ({
    page,
  }) => {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    let asked = 0;
    await page.route('**/data/articles/**', async (route) => {
      if (++asked > 1) await held;
      await route.continue();
    });
    await page.goto(asking('科技工作者'));
    await expect(results(page)).toHaveCount(1);
    await expect(status(page)).not.toHaveAttribute('data-total');
    letGo();
    await expectTotal(page, 5);
    await expect(results(page)).toHaveCount(5);
  });
});

test('the search box of any page leads to the search page', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('沙龙');
  await box(page).press('Enter');
  await expect(page).toHaveURL(asking('沙龙'));
  await expect(status(page)).toHaveAttribute('data-total', /^[1-9]/);
});

test.describe('below a base path, with three results at a time', () => {
  test.use({ baseURL: `http://localhost:${SECOND_PORT}` });

  test('“more” appends the next results, moves the focus to them, and goes', async ({ page }) => {
    await page.goto(`/qinghe/search/?q=${encodeURIComponent('科协')}`);
    await expect(results(page)).toHaveCount(3);
    const total = Number(await status(page).getAttribute('data-total'));
    expect(total).toBeGreaterThan(6);
    const more = page.locator('[data-more]');
    await page.route('**/data/articles/**', (route) => route.abort());
    await more.click();
    await expect(page.getByRole('alert')).toContainText('检索没有成功');
    await expect(results(page)).toHaveCount(3);
    await expect(more).toBeFocused();
    await page.unroute('**/data/articles/**');
    for (let shown = 3; shown < total; shown += 3) {
      await more.focus();
      await page.keyboard.press('Enter');
      await expect(results(page)).toHaveCount(Math.min(shown + 3, total));
      await expect(results(page).nth(shown).getByRole('link')).toBeFocused();
    }
    await expect(more).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
    const links = await results(page)
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(links).size).toBe(total);
    for (const link of links) expect(link).toMatch(/^\/qinghe\/articles\//);
  });

  test('back from an article the list is as long as it was', async ({ page }) => {
    await page.goto(`/qinghe/search/?q=${encodeURIComponent('科协')}`);
    await expect(results(page)).toHaveCount(3);
    await page.locator('[data-more]').click();
    await expect(results(page)).toHaveCount(6);
    await results(page).nth(5).getByRole('link').click();
    await expect(page).toHaveURL(/\/qinghe\/articles\//);
    await page.goBack();
    await expect(results(page)).toHaveCount(6);
    await expect(results(page).nth(5).getByRole('link')).toBeInViewport();
    await box(page).fill('科');
    await box(page).press('Enter');
    await expect(status(page)).toContainText('“科”');
    await expect(results(page)).toHaveCount(3);
  });

  test('drafts and withdrawn articles are not found', async ({ page }) => {
    await page.goto('/qinghe/search/');
    const search = page.locator('bulletin-search');
    const ids = await search.evaluate(async (element: BulletinSearch) => {
      const found = await element.find({});
      return found.ids;
    });
    expect(ids).toContain('20250801-x01');
    expect(ids).not.toContain('20250802-x01');
    expect(ids).not.toContain('20250803-x01');
    expect(ids).toEqual(ids.toSorted().reverse());
  });
});
