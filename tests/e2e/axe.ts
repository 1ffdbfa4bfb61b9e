import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG's level AAA asks for a contrast of 7:1, which axe leaves out unless it is told. */
const RULES = { 'color-contrast-enhanced': { enabled: true } };

/** The rules that other colours can break; the others see the same page in both schemes. */
const OF_COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** Axe in the page alone: it opens another to put the results of frames together, and these pages have no frames. */
const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode();

/** What axe finds wrong with a page as it stands, in both colour schemes: each rule with the elements that break it. */
export async function violations(page: Page): Promise<[rule: string, elements: string[]][]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axe(page)
    .options({ rules: RULES, resultTypes: ['violations'] })
    .analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe(page)
    .options({ resultTypes: ['violations'] })
    .withRules(OF_COLOURS)
    .analyze();
  return [...light.violations, ...dark.violations].map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html),
  ]);
}
