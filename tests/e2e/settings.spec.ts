import { expect, test, type Page } from '@playwright/test';

const ARTICLE = '/articles/20230823-12/';
const PAPER = { light: 'rgb(253, 252, 249)', dark: 'rgb(22, 21, 20)' };

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const theme = (page: Page) => page.getByLabel('颜色');
const large = (page: Page) => page.getByLabel('大字');

test('colours follow the system until the reader chooses, and again when asked to', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(ARTICLE);
  expect(await paper(page)).toBe(PAPER.dark);
  await theme(page).selectOption('浅色');
  expect(await paper(page)).toBe(PAPER.light);
  await theme(page).selectOption('跟随系统');
  expect(await paper(page)).toBe(PAPER.dark);
});

test('chosen colours stay on every page, in both scripts and after a visit elsewhere', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await theme(page).selectOption('深色');
  for (const path of ['/', '/hant/issues/20230823/', '/search/', '/404.html', ARTICLE]) {
    await page.goto(path);
    expect(await paper(page), path).toBe(PAPER.dark);
  }
  await expect(theme(page)).toHaveValue('dark');
});

test('the browser draws its bar in the chosen colours', async ({ page }) => {
  const inForce = () =>
    page
      .locator('meta[name=theme-color]')
      .evaluateAll((metas) =>
        (metas as HTMLMetaElement[])
          .filter(({ media }) => matchMedia(media).matches)
          .map(({ content }) => content),
      );
  await page.goto(ARTICLE);
  expect(await inForce()).toEqual(['#fdfcf9']);
  await theme(page).selectOption('深色');
  expect(await inForce()).toEqual(['#161514']);
});

test('large letters are 24 px at a line height of 1.8, with targets of 60 px, and stay', async ({
  page,
}) => {
  await page.goto('/');
  await large(page).check();
  await page.goto(ARTICLE);
  await expect(large(page)).toBeChecked();
  const body = page.locator('.article-body');
  await expect(body).toHaveCSS('font-size', '24px');
  await expect(body).toHaveCSS('line-height', '43.2px');
  for (const control of await page.locator('header nav a, header button, header label').all()) {
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(60);
  }
  await large(page).uncheck();
  await expect(body).toHaveCSS('font-size', '18px');
});

test('a page is drawn as chosen from the first, whatever becomes of its other scripts', async ({
  page,
}) => {
  await page.goto('/');
  await theme(page).selectOption('深色');
  await large(page).check();
  const blocked: string[] = [];
  await page.route('**/*.js', async (route) => {
    if (route.request().url().includes('settings')) return route.continue();
    blocked.push(route.request().url());
    return route.abort();
  });
  await page.goto(ARTICLE, { waitUntil: 'commit' });
  await page.waitForSelector('.article-body');
  expect(await paper(page)).toBe(PAPER.dark);
  await expect(page.locator('.article-body')).toHaveCSS('font-size', '24px');
  expect(blocked.length).toBeGreaterThan(0);
});

test('a choice in one window holds in another that is open', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto('/');
  await other.goto(ARTICLE);
  await theme(one).selectOption('深色');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('where nothing can be stored a choice holds for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(ARTICLE);
  await theme(page).selectOption('深色');
  expect(await paper(page)).toBe(PAPER.dark);
  expect(errors).toEqual([]);
});

test.describe('with large letters on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const path of ['/', ARTICLE, '/issues/20230823/', '/archive/2023/', '/search/']) {
    test(`${path} fits the screen`, async ({ page }) => {
      await page.goto('/');
      await large(page).check();
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('only the script switch is offered, which needs none', async ({ page }) => {
    await page.goto(ARTICLE);
    await expect(page.getByRole('link', { name: '繁體' })).toBeVisible();
    await expect(theme(page)).toBeHidden();
    await expect(large(page)).toBeHidden();
  });
});
