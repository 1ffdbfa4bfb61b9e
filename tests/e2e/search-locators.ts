import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

export const status = (page: Page): Locator => page.getByRole('status').first();
export const results = (page: Page): Locator => page.locator('[data-results] > li');
export const box = (page: Page): Locator => page.locator('input[type=search][name=q]');

/** What the search box suggests: the list of the page’s other choices is a `select`, whose role is no listbox. */
export const suggestions = (page: Page): Locator => page.getByRole('listbox').getByRole('option');

/** Address of the real bulletin's search page with a query. */
export const asking = (query: string): string => `/search/?q=${encodeURIComponent(query)}`;

/** Waits for the answer that stands to be of this many articles. */
export async function expectTotal(page: Page, total: number): Promise<void> {
  await expect(status(page)).toHaveAttribute('data-total', String(total));
}
