import { test as base, type Page } from '@playwright/test';

/**
 * Tests that look at page after page and leave nothing behind share one page for each worker: a browser takes longer
 * to open another than most of them take.
 */
export const test = base.extend<object, { shared: Page }>({
  shared: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, timezoneId, serviceWorkers } = project.use;
      const page = await browser.newPage({
        ...(baseURL === undefined ? {} : { baseURL }),
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
        ...(serviceWorkers === undefined ? {} : { serviceWorkers }),
      });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ shared, viewport }, use) => {
    await shared.setViewportSize(viewport ?? { width: 1280, height: 720 });
    await shared.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
    await use(shared);
    await shared.evaluate(() => localStorage.clear());
  },
});
