import { expect, test } from '@playwright/test';
import { asking, expectTotal, results, status } from './search-locators.ts';

test('straight quotation marks keep words together, spaces ask for all of them', async ({
  page,
}) => {
  await page.goto(asking('科技 沙龙'));
  await expectTotal(page, 1);
  await page.goto(asking('"科技 沙龙"'));
  await expectTotal(page, 0);
  await page.goto(asking('"科技 工作者"'));
  await expectTotal(page, 5);
});

test('a minus sign leaves items with a word out', async ({ page }) => {
  await page.goto(asking('科技工作者 -沙龙'));
  await expectTotal(page, 4);
  for (const text of await results(page).allInnerTexts()) expect(text).not.toContain('沙龙');
});

for (const [query, total] of [
  ['《我国智能机器人', 1],
  ['“双提升”', 1],
  ['「双提升」', 1],
  ['“绿色+科技”', 1],
  ['绿色＋科技', 1],
  ['绿色科技', 0],
] as const) {
  test(`punctuation finds itself: ${query}`, async ({ page }) => {
    await page.goto(asking(query));
    await expectTotal(page, total);
  });
}

test('the page explains each operator', async ({ page }) => {
  await page.goto('/search/');
  await page.getByText('怎样检索').click();
  for (const name of ['空格隔开', '英文引号', '减号', '标点', '简体字和繁体字']) {
    await expect(page.getByRole('term').filter({ hasText: name })).toBeVisible();
  }
});

test('Taiwan’s word finds the mainland’s, and the page says that it does', async ({ page }) => {
  await page.goto(asking('資訊'));
  await expectTotal(page, 2);
  await expect(status(page)).toHaveText(
    '没有写作“資訊”的稿件，已按大陆说法“信息”检索。“信息”：共2条。',
  );
  await expect(results(page).locator('mark').first()).toHaveText('信息');
});

test('where items hold Taiwan’s word itself, the mainland’s is offered beside them', async ({
  page,
}) => {
  await page.goto(asking('聯絡'));
  await expectTotal(page, 1);
  await expect(results(page).locator('mark').first()).toHaveText('联络');
  await page.getByRole('link', { name: '大陆说法“联系”有1条' }).click();
  await expect(page).toHaveURL(asking('联系'));
  await expectTotal(page, 1);
});

test('the dictionary of Taiwan’s words is loaded for Traditional queries alone', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(asking('信息'));
  await expectTotal(page, 2);
  expect(asked.filter((url) => url.includes('taiwan'))).toEqual([]);
  await page.goto(asking('資訊'));
  await expectTotal(page, 2);
  expect(asked.filter((url) => url.includes('taiwan'))).toHaveLength(1);
});

test.describe('where nothing is found', () => {
  test('says what was searched and leads to the nearest, with their counts', async ({ page }) => {
    await page.goto(asking('科技工作者联谊沙龙会'));
    await expectTotal(page, 0);
    await expect(status(page)).toHaveText('没有找到含有“科技工作者联谊沙龙会”的稿件。');
    const near = page.locator('[data-nearest] a');
    await expect(near.filter({ hasText: '“科技工作者联谊沙龙”（1）' })).toBeVisible();
    await near.filter({ hasText: '“科技工作者联谊沙龙”（1）' }).click();
    await expectTotal(page, 1);
  });

  test('offers the words one by one instead of the phrase', async ({ page }) => {
    await page.goto(asking('沙龙科技工作者'));
    await expectTotal(page, 0);
    await page.locator('[data-nearest] a', { hasText: /^改查“沙龙 科技.*”（1）$/ }).click();
    await expectTotal(page, 1);
  });

  test('offers the other side of the strait’s word', async ({ page }) => {
    await page.goto(asking('网路'));
    await expectTotal(page, 0);
    await page.goto(asking('资讯'));
    await expectTotal(page, 0);
    await expect(page.locator('[data-nearest] a', { hasText: '“信息”（2）' })).toBeVisible();
  });

  test('offers the same words without the choices', async ({ page }) => {
    await page.goto(`${asking('沙龙')}&section=yaowen&year=2023`);
    await expectTotal(page, 0);
    await expect(status(page)).toHaveText('“沙龙”：选定的条件下没有稿件。');
    await page.locator('[data-nearest] a', { hasText: '不限栏目、单位和日期（1）' }).click();
    await expectTotal(page, 1);
  });
});
