import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/**
 * Axe leaves these out unless it is told: a contrast of 7:1, which WCAG's level AAA asks for, and targets of 24 px, which
 * WCAG 2.2 asks for at level AA.
 */
const ALL: RunOptions = {
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
};

/** The rules that other colours can break; the others see the same page in both schemes. */
const OF_COLOURS: RunOptions = {
  runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
};

/** What axe finds wrong with a page as it stands, in both colour schemes: each rule with the elements that break it. */
export async function violations(page: Page): Promise<[rule: string, elements: string[]][]> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(axe.source);
  const light = await run(page, ALL);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await run(page, OF_COLOURS))];
}

/** Runs axe in the page and takes out of it only what is wrong: all else is many times as long. */
function run(page: Page, options: RunOptions): Promise<[rule: string, elements: string[]][]> {
  return page.evaluate(
    async (asked) => {
      const { axe: here } = globalThis as unknown as { axe: typeof axe };
      const found = await here.run(document, asked);
      return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    },
    { ...options, resultTypes: ['violations'] } satisfies RunOptions,
  );
}
