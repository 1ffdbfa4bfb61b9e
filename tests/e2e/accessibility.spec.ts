import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const PAGES = [
  '/',
  '/articles/20230823-01/',
  '/articles/20230823-09/',
  '/issues/',
  '/issues/20230823/',
  '/sections/',
  '/sections/yaowen/',
  '/organizations/',
  '/organizations/bast/',
  '/archive/',
  '/archive/2023/',
  '/about/',
  '/404.html',
];

/** WCAG's level AAA asks for a contrast of 7:1, which axe leaves out unless it is told. */
const RULES = { 'color-contrast-enhanced': { enabled: true } };

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const path of PAGES) {
      test(`${path} has no violation that axe can find, and a contrast of 7 to 1`, async ({
        page,
      }) => {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).options({ rules: RULES }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
    }
  });
}
