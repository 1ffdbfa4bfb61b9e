import { expect, test, type Page } from '@playwright/test';
import { asking, box, expectTotal, results, status } from './search-locators.ts';

/** The number in brackets behind each choice of a facet. */
async function counts(page: Page, name: string): Promise<Record<string, number>> {
  const options = await page
    .locator(`select[name=${name}] option[data-label]`)
    .evaluateAll((all) =>
      all.map((option) => [(option as HTMLOptionElement).value, option.textContent] as const),
    );
  return Object.fromEntries(
    options.map(([value, text]) => [value, Number(/（(\d+)）$/.exec(text)?.[1])]),
  );
}

const sum = (numbers: Record<string, number>): number =>
  Object.values(numbers).reduce((total, number) => total + number, 0);

test('each choice says how many results it leaves, and the numbers follow query and choices', async ({
  page,
}) => {
  await page.goto('/search/');
  expect(sum(await counts(page, 'section'))).toBe(12);
  await page.goto(asking('科技工作者'));
  await expectTotal(page, 5);
  const bySection = await counts(page, 'section');
  expect(sum(bySection)).toBe(5);
  await page.locator('[name=section]').selectOption('yaowen');
  await expectTotal(page, bySection['yaowen'] as number);
  // The other sections still say what choosing them would leave.
  expect(await counts(page, 'section')).toEqual(bySection);
  expect(sum(await counts(page, 'year'))).toBe(bySection['yaowen']);
  const byOrganization = await counts(page, 'organization');
  await page.locator('[name=organization]').selectOption('bast');
  await expectTotal(page, byOrganization['bast'] as number);
});

test('what is chosen is cleared one by one, or all at once', async ({ page }) => {
  await page.goto('/search/?section=nowhere&from=soon');
  await expect(page.locator('[data-chosen] button')).toHaveText(['栏目：nowhere，清除']);
  await page.goto('/search/?section=yaowen&year=2023&from=2023-08-16&to=2023-08-20');
  await expect(status(page)).toHaveAttribute('data-total', /^\d+$/);
  const chosen = page.locator('[data-chosen] button');
  await expect(chosen).toHaveText([
    '栏目：要闻，清除',
    '年份：2023年，清除',
    '开始日期：2023-08-16，清除',
    '结束日期：2023-08-20，清除',
    '清除全部条件',
  ]);
  await chosen.first().click();
  await expect(page).toHaveURL('/search/?year=2023&from=2023-08-16&to=2023-08-20');
  await expect(page.locator('[name=section]')).toHaveValue('');
  await page.getByRole('button', { name: '清除全部条件' }).click();
  await expect(page).toHaveURL('/search/');
  await expect(chosen).toHaveCount(0);
  await expect(status(page)).toContainText('输入词语');
});

test('dates from and to narrow what is found, both days included', async ({ page }) => {
  await page.goto('/search/?from=2023-08-17&to=2023-08-19');
  await expectTotal(page, 3);
  const days = await results(page)
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  expect(days).toEqual(['2023-08-19', '2023-08-18', '2023-08-17']);
  await page.locator('[name=from]').fill('2023-08-18');
  await expectTotal(page, 2);
  await expect(page).toHaveURL('/search/?from=2023-08-18&to=2023-08-19');
  await page.locator('[name=from]').fill('2023-08-20');
  await expect(status(page)).toHaveText('没有找到稿件：开始日期晚于结束日期。');
  // All that is near is the choice that can be taken back above.
  await expect(page.locator('[data-nearest] a')).toHaveCount(0);
});

test('a day outside the archive does not keep a question from being asked', async ({ page }) => {
  await page.goto('/search/?from=1990-01-01');
  await expectTotal(page, 12);
  await box(page).fill('沙龙');
  await box(page).press('Enter');
  // A browser that refuses leads to the day.
  await expect(box(page)).toBeFocused();
  await expectTotal(page, 1);
});

test('choices of the archive can be browsed without a query, and go back and forward', async ({
  page,
}) => {
  await page.goto('/search/');
  await page.locator('[name=organization]').selectOption('daxing');
  await expectTotal(page, 1);
  await page.locator('[name=organization]').selectOption('xicheng');
  await expect(results(page).first()).toContainText('西城区科协');
  await page.goBack();
  await expect(results(page).first()).toContainText('大兴区科协');
  await expect(page.locator('[name=organization]')).toHaveValue('daxing');
});

test('the name of an organization leads to all it has published, and its items come first', async ({
  page,
}) => {
  await page.goto(asking('市科协'));
  await expect(status(page)).toHaveAttribute('data-total', /^[1-9]/);
  const organizations = await results(page).locator('[data-organizations]').allTextContents();
  const own = organizations.map((name) => name.includes('北京市科协'));
  expect(own).toEqual(own.toSorted((a, b) => Number(b) - Number(a)));
  await page.getByRole('link', { name: /^“北京市科协”的全部稿件（\d+）$/ }).click();
  await expect(page).toHaveURL('/search/?organization=bast');
  for (const name of await results(page).locator('[data-organizations]').allTextContents()) {
    expect(name).toContain('北京市科协');
  }
});

test('the page says in what order results stand', async ({ page }) => {
  await page.goto('/search/');
  await expect(
    page.getByText(/^“相关的在前”：.*单位或栏目名称.*标题.*次数.*日期新的。$/),
  ).toBeVisible();
});

test('a Traditional page counts, lists and tells in Traditional', async ({ page }) => {
  await page.goto(`/hant${asking('科技工作者')}&section=yaowen`);
  await expectTotal(page, 2);
  await expect(page.locator('[data-chosen] button')).toHaveText(['欄目：要聞，清除']);
  await expect(page.locator('[name=organization] option[value=bast]')).toHaveText(
    /^北京市科協（\d）$/,
  );
  await expect(status(page)).toHaveText('「科技工作者」：共2條。');
  for (const result of await results(page).all()) {
    await expect(result).toContainText('要聞');
    await expect(result.getByRole('link')).toHaveAttribute('href', /^\/hant\/articles\//);
  }
  await page.goto(`/hant${asking('沙龙')}`);
  await expect(results(page).getByRole('link')).toContainText('聯誼沙龍');
  await expect(results(page).locator('mark').first()).toHaveText('沙龍');
});
