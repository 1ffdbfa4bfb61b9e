import { expect, test, type Page } from '@playwright/test';
import { SECOND_PORT } from '../support/ports.ts';

const large = (page: Page): Promise<void> => page.getByLabel('大字').check();

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const size of ['usual', 'large']) {
    test(`letters of ${size} size in charts are readable and stand apart`, async ({ page }) => {
      await page.goto('/data/');
      if (size === 'large') await large(page);
      const charts = await page.locator('.chart').evaluateAll((svgs) =>
        (svgs as SVGSVGElement[]).map((svg) =>
          [...svg.querySelectorAll('text')].map((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            const scale = text.getScreenCTM()?.a ?? 0;
            const letters = parseFloat(getComputedStyle(text).fontSize) * scale;
            return { text: text.textContent, letters, left, right, top, bottom };
          }),
        ),
      );
      expect(charts.length).toBe(4);
      for (const texts of charts) {
        for (const [index, one] of texts.entries()) {
          expect(one.letters, one.text).toBeGreaterThanOrEqual(12);
          expect(one.left, one.text).toBeGreaterThanOrEqual(0);
          expect(one.right, one.text).toBeLessThanOrEqual(360);
          for (const other of texts.slice(index + 1)) {
            // A line box is higher than what is written in it.
            const apart =
              one.right <= other.left ||
              other.right <= one.left ||
              Math.abs(one.bottom - other.bottom) > one.letters;
            expect(apart, `${one.text} ${other.text}`).toBe(true);
          }
        }
      }
    });

    test(`a leader of ${size} size begins where its title ends`, async ({ page }) => {
      await page.goto('/issues/20230823/');
      if (size === 'large') await large(page);
      const entries = await page.locator('.issue-contents li').evaluateAll((items) =>
        items.map((item) => {
          const link = item.querySelector('a') as HTMLElement;
          const range = document.createRange();
          range.selectNodeContents(link.firstElementChild as Node);
          const end = [...range.getClientRects()].at(-1) as DOMRect;
          const day = item.querySelector('time')?.getBoundingClientRect() as DOMRect;
          const gap = parseFloat(getComputedStyle(link, '::after').marginInlineStart);
          return {
            title: link.innerText,
            // As wide as its link, it is moved to the right by as much as the title takes in its last line.
            leader: link.scrollWidth - link.clientWidth - gap,
            end: end.right - link.getBoundingClientRect().left,
            besides: Math.abs(day.top + day.bottom - end.top - end.bottom) / 2 < 24,
          };
        }),
      );
      expect(entries.length).toBe(12);
      for (const { title, leader, end } of entries) {
        expect(Math.abs(leader - end), title).toBeLessThan(2);
      }
      expect(entries.filter(({ besides }) => !besides)).toEqual([]);
    });
  }

  test.describe('the months of a year', () => {
    test.use({ baseURL: `http://localhost:${SECOND_PORT}` });

    test('stand in one row, so that the list is near, and are reached by keyboard', async ({
      page,
    }) => {
      await page.goto('/qinghe/archive/2025/');
      const tables = page.locator('.calendar table');
      const tops = await tables.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().top),
      );
      expect(tops.length).toBe(2);
      expect(new Set(tops).size).toBe(1);
      const last = tables.last().getByRole('link').last();
      await expect(last).not.toBeInViewport({ ratio: 1 });
      await last.focus();
      await expect(last).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  });

  test('no dot between two facts stands at the end of a line', async ({ page }) => {
    for (const path of ['/articles/20230823-09/', '/issues/20230823/', '/sections/yaowen/']) {
      await page.goto(path);
      const rows = await page
        .locator('main :is(.article-facts, .item-meta, .page-note)')
        .evaluateAll((lists) =>
          lists.flatMap((list) => {
            const { overflowX, paddingLeft } = getComputedStyle(list);
            const start = list.getBoundingClientRect().left + parseFloat(paddingLeft);
            return [...list.children].map((fact, index) => ({
              first: index === 0,
              // Nothing stands after a fact; the dot before it is cut off where it begins a line.
              after: getComputedStyle(fact, '::after').content,
              before: getComputedStyle(fact, '::before').content,
              // The dot's box ends where the fact begins: as far from the fact's end as the fact is wide.
              right: parseFloat(getComputedStyle(fact, '::before').right),
              width: fact.getBoundingClientRect().width,
              begins: Math.abs(fact.getBoundingClientRect().left - start) < 1,
              cut: overflowX === 'clip',
            }));
          }),
        );
      expect(rows.length, path).toBeGreaterThan(1);
      for (const { first, after, before, right, width, begins, cut } of rows) {
        expect(after, path).toBe('none');
        expect(before !== 'none', path).toBe(!first);
        if (!first) expect(Math.abs(right - width), path).toBeLessThanOrEqual(1);
        if (begins) expect(cut, path).toBe(true);
      }
      if (path.startsWith('/articles/')) {
        expect(rows.filter(({ begins }) => begins).length).toBeGreaterThan(1);
      }
    }
  });

  for (const path of [
    '/issues/20230823/full/',
    '/articles/20230823-11/source/',
    '/archive/',
    '/archive/2023/',
    '/data/',
    '/people/',
    '/feeds/',
  ]) {
    test(`${path} fits the screen, in large letters too`, async ({ page }) => {
      await page.goto(path);
      for (const choose of [() => Promise.resolve(), large]) {
        await choose(page);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(360);
      }
    });
  }
});

test('on a wide page a list has the day, the title and the organization in a row', async ({
  page,
}) => {
  await page.goto('/archive/2023/');
  const item = page.locator('.item-list > li').first();
  const boxes = await Promise.all(
    ['time', '.item-title', '.item-meta span'].map((part) => item.locator(part).boundingBox()),
  );
  const [day, title, organization] = boxes;
  if (!day || !title || !organization) throw new Error('Not shown');
  expect(day.x + day.width).toBeLessThan(title.x);
  expect(title.x + title.width).toBeLessThan(organization.x + 1);
  for (const { y, height } of [day, organization]) {
    expect(y).toBeGreaterThanOrEqual(title.y - 1);
    expect(y + height).toBeLessThanOrEqual(title.y + title.height + 1);
  }
});

test.describe('from page to page', () => {
  /** Whether the archive fades in, to which a link of the home page leads. */
  const fades = async (page: Page): Promise<string | null> => {
    await page.goto('/');
    await page.getByRole('link', { name: '归档' }).click();
    await expect(page).toHaveURL('/archive/');
    const html = page.locator('html');
    await expect(html).toHaveAttribute('data-fades');
    return html.getAttribute('data-fades');
  };

  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        const { viewTransition } = event as Event & { viewTransition: object | null };
        document.documentElement.dataset['fades'] = String(viewTransition !== null);
      });
    }),
  );

  test('one fades into the other', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    // A browser that is busy leaves it out.
    await expect.poll(() => fades(page), { timeout: 30_000 }).toBe('true');
  });

  test('nothing moves for those who want no motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await fades(page)).toBe('false');
  });
});

test('the archive leads to where the items of a month begin', async ({ page }) => {
  await page.goto('/archive/');
  await page.getByRole('main').getByRole('link', { name: '8月', exact: true }).click();
  await expect(page).toHaveURL('/archive/2023/#d08-23');
  await expect(page.locator('#d08-23')).toBeInViewport();
});

test('a number on a tile has a contrast of 7 to 1 in both schemes', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('/data/');
    const [ink = '', paper = '', tile = '', opacity = '0'] = await page.evaluate(() => {
      const tiles = [...document.querySelectorAll('.chart rect[fill-opacity]')];
      const strength = (one: Element): number => Number(one.getAttribute('fill-opacity'));
      const strongest = tiles.toSorted((a, b) => strength(b) - strength(a))[0];
      const letters = document.querySelector('.chart text');
      if (!strongest || !letters) return [];
      return [
        getComputedStyle(letters).fill,
        getComputedStyle(document.documentElement).backgroundColor,
        getComputedStyle(strongest).fill,
        String(strength(strongest)),
      ];
    });
    const ground = rgb(tile).map(
      (value, index) => value * Number(opacity) + (rgb(paper)[index] ?? 0) * (1 - Number(opacity)),
    );
    expect(contrast(rgb(ink), ground), colorScheme).toBeGreaterThanOrEqual(7);
  }
});

const rgb = (colour: string): number[] => colour.match(/\d+/g)?.slice(0, 3).map(Number) ?? [];

/** By WCAG 2. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
