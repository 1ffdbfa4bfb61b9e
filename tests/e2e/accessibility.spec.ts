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

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const path of PAGES) {
      test(`${path} has no violation that axe can find`, async ({ page }) => {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
    }

    test('text has a contrast of at least 7 to 1', async ({ page }) => {
      for (const path of PAGES) {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page })
          .withRules(['color-contrast-enhanced'])
          .analyze();
        const nodes = violations.flatMap((violation) => violation.nodes.map(({ html }) => html));
        expect(nodes, path).toEqual([]);
      }
    });
  });
}
