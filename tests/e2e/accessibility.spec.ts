import { expect } from '@playwright/test';
import { SECOND_PORT } from '../support/ports.ts';
import { violations } from './axe.ts';
import { test } from './one-page.ts';

/** The site of another association, whose items have pictures, tables, files, corrections. */
const SECOND = `http://localhost:${SECOND_PORT}/qinghe`;

/** What the real bulletin has none of: an item corrected, withdrawn, without an issue or in Traditional; a list in pages. */
const OTHERS = [
  '/articles/20250620-02/',
  '/articles/20250801-x01/',
  '/articles/20250803-x01/',
  '/hant/articles/20220501-x01/',
  '/hant/archive/2025/2/',
  '/issues/20240315/',
].map((path) => SECOND + path);

const PAGES = [
  '/',
  '/articles/20230823-01/',
  '/articles/20230823-09/',
  '/articles/20230823-08/source/',
  '/issues/',
  '/issues/20230823/',
  '/issues/20230823/full/',
  '/sections/',
  '/sections/yaowen/',
  '/organizations/',
  '/organizations/bast/',
  '/people/',
  '/people/shen-jie/',
  '/programmes/',
  '/programmes/keji-guan-zhi-cheng/',
  '/districts/',
  '/districts/haidian/',
  '/archive/',
  '/archive/2023/',
  '/data/',
  '/feeds/',
  '/about/',
  '/offline/',
];

for (const path of ['/404.html', ...PAGES, ...PAGES.map((path) => `/hant${path}`), ...OTHERS]) {
  test(`${path} has no violation that axe can find, and a contrast of 7 to 1 in both schemes`, async ({
    page,
  }) => {
    await page.goto(path);
    expect(await violations(page)).toEqual([]);
  });
}

test.describe('where the reader has set colours of their own', () => {
  test('every control keeps an edge or a line to be known by', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/archive/2023/');
    await expect(page.locator('.calendar a').first()).toHaveCSS('border-bottom-style', 'solid');
    await page.getByLabel('大字').check();
    const label = page.locator('label').filter({ hasText: '大字' });
    await expect(label).toHaveCSS('text-decoration-line', 'underline');
    await page.goto('/data/');
    const bars = page.locator('.chart rect').first();
    const [fill, paper] = await bars.evaluate((bar) => [
      getComputedStyle(bar).fill,
      getComputedStyle(document.documentElement).backgroundColor,
    ]);
    expect(fill).not.toBe(paper);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const ground = await page
      .locator('html')
      .evaluate((html) => getComputedStyle(html).backgroundColor);
    const letters = await page
      .locator('.chart text')
      .first()
      .evaluate((text) => getComputedStyle(text));
    expect(letters.fill).toBe(letters.color);
    expect(letters.fill).not.toBe(ground);
  });
});

test('nothing moves for those who want no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['/', '/articles/20230823-01/', '/data/']) {
    await page.goto(path);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return (
            animationName !== 'none' ||
            transitionDuration.split(',').some((time) => parseFloat(time) > 0) ||
            scrollBehavior === 'smooth'
          );
        }).length,
    );
    expect(moving, path).toBe(0);
  }
});

test.describe('at twice and four times the size', () => {
  for (const path of [...PAGES, '/search/', ...OTHERS]) {
    test(`${path} needs no scrolling sideways`, async ({ page }) => {
      // 1280 px at 200% are 640 px of CSS, at 400% they are 320.
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 480 });
        await page.goto(path);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    });
  }
});

test.describe('by keyboard alone', () => {
  for (const path of [...PAGES, ...OTHERS]) {
    test(`every control of ${path} is reached in turn, and seen to be`, async ({ page }) => {
      await page.goto(path);
      const controls = 'a[href], button, input, select, summary';
      const shown = await page
        .locator(controls)
        .evaluateAll(
          (all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length,
        );
      const steps = Math.min(shown, 60);
      const seen = new Set<string>();
      for (let step = 0; step < steps; step++) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          // The search box has its ring around the whole of it.
          const box = element.closest('.search-box, .search-query') ?? element;
          const outlined = [element, box].some((one) => {
            const { outlineStyle, outlineWidth } = getComputedStyle(one);
            return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
          });
          const all = [...document.querySelectorAll('*')];
          return {
            place: String(all.indexOf(element)),
            outline: outlined,
            name: element.textContent || element.getAttribute('aria-label') || element.tagName,
          };
        });
        expect(focus.outline, focus.name).toBe(true);
        expect(seen.has(focus.place), focus.name).toBe(false);
        seen.add(focus.place);
      }
      expect(seen.size).toBe(steps);
    });
  }
});
