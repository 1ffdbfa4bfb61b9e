import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { asking, box, expectTotal, suggestions } from './search-locators.ts';
import { SECOND_PORT } from '../support/ports.ts';

test.describe('the search box of every page', () => {
  test('is entered with a slash, from anywhere but another field', async ({ page }) => {
    // As browsers other than Chromium have it: what is selected is not entered.
    await page.addInitScript(() => {
      HTMLInputElement.prototype.select = function select() {
        this.setSelectionRange(0, this.value.length);
      };
    });
    for (const path of ['/', '/articles/20230823-01/', '/search/']) {
      await page.goto(path);
      await page.keyboard.press('/');
      await expect(box(page)).toBeFocused();
      await page.keyboard.type('1/2');
      await expect(box(page)).toHaveValue('1/2');
    }
  });

  test('suggests organizations, sections and titles by their pinyin initials', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('kx');
    await expect(suggestions(page).filter({ hasText: '大兴区科协' }).first()).toContainText('单位');
    await expect(suggestions(page).filter({ hasText: '稿件' }).first()).toContainText('科协');
    await box(page).fill('jcdt');
    await expect(suggestions(page)).toHaveText(['基层动态 栏目']);
  });

  for (const typed of ['大兴', '大興', 'ＤＸＱ']) {
    test(`suggests for ${typed}`, async ({ page }) => {
      await page.goto('/');
      await box(page).focus();
      await page.keyboard.insertText(typed);
      await expect(suggestions(page)).toHaveText([
        '大兴区科协 单位',
        '大兴区领导到区科协调研 稿件',
      ]);
    });
  }

  test('is an accessible combobox: arrows move, Esc closes, Enter opens', async ({ page }) => {
    await page.goto('/');
    await box(page).focus();
    await expect(box(page)).toHaveRole('combobox');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.type('dxq');
    await expect(suggestions(page)).toHaveCount(2);
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
    expect(await violations(page)).toEqual([]);
    // Axe has looked at the open list.
    await expect(suggestions(page)).toHaveCount(2);

    const active = async () => {
      const id = await box(page).getAttribute('aria-activedescendant');
      return id && page.locator(`#${id}[aria-selected=true]`).textContent();
    };
    await page.keyboard.press('ArrowDown');
    expect(await active()).toContain('大兴区科协');
    await page.keyboard.press('ArrowDown');
    expect(await active()).toContain('大兴区领导');
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await active()).toContain('大兴区领导');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(box(page)).toHaveValue('dxq');
    await page.keyboard.press('ArrowDown');
    await expect(suggestions(page)).toHaveCount(2);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/organizations/daxing/');
  });

  test('opens a suggestion that is clicked, and searches on Enter where none is active', async ({
    page,
  }) => {
    await page.goto('/');
    await box(page).focus();
    await page.keyboard.insertText('延庆区科协举办');
    await suggestions(page).filter({ hasText: '稿件' }).click();
    await expect(page).toHaveURL('/articles/20230823-12/');
    await box(page).focus();
    await page.keyboard.insertText('沙龙');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(asking('沙龙'));
    await expectTotal(page, 1);
    await expect(box(page)).toHaveValue('沙龙');
  });

  test('leaves the keys to an input method while it composes', async ({ page }) => {
    await page.goto('/');
    await box(page).focus();
    const session = await page.context().newCDPSession(page);
    const text = 'da xing';
    const caret = { selectionStart: text.length, selectionEnd: text.length };
    await session.send('Input.imeSetComposition', { text, ...caret });
    await page.waitForTimeout(400);
    await expect(page.getByRole('listbox')).toBeHidden();
    await session.send('Input.insertText', { text: '大兴' });
    await expect(suggestions(page)).toHaveCount(2);
  });

  test('does not take the key that ends a composition in Safari for its own', async ({ page }) => {
    await page.goto('/');
    await box(page).focus();
    await page.keyboard.type('dxq');
    await expect(suggestions(page)).toHaveCount(2);
    await page.keyboard.press('ArrowDown');
    const prevented = await box(page).evaluate((input) => {
      const key = { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true };
      return !input.dispatchEvent(new KeyboardEvent('keydown', key));
    });
    expect(prevented).toBe(false);
    await expect(page).toHaveURL('/');
  });

  test('still searches when suggestions do not arrive', async ({ page }) => {
    await page.route('**/data/suggestions/**', (route) => route.abort());
    await page.goto('/');
    await box(page).fill('沙龙');
    await box(page).press('Enter');
    await expectTotal(page, 1);
  });
});

test('on a Traditional page suggestions are Traditional, for what is typed in either script', async ({
  page,
}) => {
  for (const typed of ['大興', '大兴', 'dxq']) {
    await page.goto('/hant/');
    await box(page).focus();
    await page.keyboard.insertText(typed);
    await expect(suggestions(page)).toHaveText(['大興區科協 單位', '大興區領導到區科協調研 稿件']);
  }
  await suggestions(page).first().click();
  await expect(page).toHaveURL('/hant/organizations/daxing/');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search box leads to the search page', async ({ page }) => {
    await page.goto('/articles/20230823-01/');
    await box(page).fill('沙龙');
    await box(page).press('Enter');
    await expect(page).toHaveURL(asking('沙龙'));
  });
});

test.describe('below a base path', () => {
  test.use({ baseURL: `http://localhost:${SECOND_PORT}` });

  test('suggestions lead within it', async ({ page }) => {
    await page.goto('/qinghe/');
    await box(page).focus();
    await page.keyboard.type('dpq');
    await suggestions(page).filter({ hasText: '单位' }).click();
    await expect(page).toHaveURL('/qinghe/organizations/dongpo/');
  });
});

for (const path of ['/', '/articles/20230823-01/', '/archive/']) {
  test(`${path} loads 2 KB of script at most before its search box is entered`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const sizes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map((entry) => (entry as PerformanceResourceTiming).decodedBodySize),
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(2048);
  });
}
