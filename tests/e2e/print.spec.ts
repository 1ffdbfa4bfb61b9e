import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

const MM = 96 / 25.4;
/** The text of an A4 page by GB/T 9704, in mm. */
const TEXT = { width: 156, height: 225 };

/** In points: where the text begins, how wide it is, and how high a line is as Chromium rounds it. */
const [LEFT, WIDTH, LINE] = [(28 / 25.4) * 72, (TEXT.width / 25.4) * 72, 28.5];

interface PrintedLine {
  text: string;
  left: number;
  right: number;
  /** From the foot of the page. */
  y: number;
}

/** The lines of each page of a PDF, from the top. */
async function printedLines(pdf: Buffer): Promise<PrintedLine[][]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent();
      const pieces = items.flatMap((item) => {
        if (!('transform' in item) || item.str.trim() === '') return [];
        const [left, y] = [Number(item.transform[4]), Number(item.transform[5])];
        return [{ text: item.str.replace(/\s/g, ''), left, right: left + item.width, y }];
      });
      const lines = Map.groupBy(pieces, ({ y }) => Math.round(y));
      return [...lines.values()]
        .map((parts) => ({
          text: parts.map(({ text }) => text).join(''),
          left: Math.min(...parts.map(({ left }) => left)),
          right: Math.max(...parts.map(({ right }) => right)),
          y: parts[0]?.y ?? 0,
        }))
        .sort((a, b) => b.y - a.y);
    }),
  );
}

for (const path of ['/articles/20230823-01/', '/issues/20230823/full/']) {
  test(`${path} is printed with 22 lines of 28 characters a page`, async ({ page }) => {
    await page.setViewportSize({ width: Math.round(TEXT.width * MM), height: 900 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    const body = page.locator('.article-body').first();
    const { size, line, width } = await body.evaluate((element) => {
      const { fontSize, lineHeight } = getComputedStyle(element);
      const { width } = element.getBoundingClientRect();
      return { size: parseFloat(fontSize), line: parseFloat(lineHeight), width };
    });
    expect(Math.floor(width / size + 0.05)).toBe(28);
    expect(Math.floor((TEXT.height * MM) / line + 0.05)).toBe(22);
    for (const left of ['nav', '.settings', '.footer ul', '.paragraph-link', '.article-tools']) {
      for (const one of await page.locator(`${left}:not(.issue-contents)`).all()) {
        await expect(one, left).toBeHidden();
      }
    }
  });
}

test('the pages of a whole issue are numbered on their outer sides', async ({ page }) => {
  await page.goto('/issues/20230823/full/');
  const rules = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSPageRule)
      .map((rule) => rule.cssText)
      .join('\n'),
  );
  expect(rules).toContain('size: a4');
  expect(rules).toMatch(/@page :right[^}]*@bottom-right/s);
  expect(rules).toMatch(/@page :left[^}]*@bottom-left/s);
  // Twelve items of these lengths fill more than ten pages and fewer than fourteen.
  const pages = await printedLines(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.length).toBeLessThan(14);
  const slots = pages.slice(1).map((lines, index) => {
    const [number, ...text] = lines.toReversed();
    expect(number?.text).toBe(`—${index + 2}—`);
    const outer = index % 2 === 1 ? 'right' : 'left';
    const inset =
      outer === 'left' ? (number?.left ?? 0) - LEFT : LEFT + WIDTH - (number?.right ?? 0);
    expect(Math.abs(inset - 14), `number of page ${index + 2}`).toBeLessThan(2);
    for (const { text: line, left, right } of text) {
      expect(right, line).toBeLessThan(LEFT + WIDTH + 1);
      // The empty half of a quotation mark that begins a line is outside.
      expect(left, line).toBeGreaterThan(LEFT - WIDTH / 56 - 1);
    }
    const [last, first] = [text[0]?.y ?? 0, text.at(-1)?.y ?? 0];
    return Math.round((first - last) / LINE) + 1;
  });
  expect(Math.max(...slots)).toBe(22);
});

test('charts are printed without what only a screen can open', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/data/');
  await expect(page.locator('.chart').first()).toBeVisible();
  for (const one of await page.locator('.statistic summary, .download, .downloads').all()) {
    await expect(one).toBeHidden();
  }
});

for (const path of [
  '/',
  '/issues/20230823/',
  '/issues/20230823/full/',
  '/organizations/',
  '/archive/2023/',
  '/data/',
]) {
  test(`${path} is printed without an empty page or a heading at the foot of one`, async ({
    page,
  }) => {
    await page.goto(path);
    const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
    const headings = (await page.locator('main :is(h2, h3)').allTextContents()).map(squeeze);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
    expect(text.length).toBeGreaterThan(0);
    for (const [index, one] of text.entries()) {
      const written = squeeze(one).replace(/—\d+—/, '');
      expect(written, `page ${index + 1}`).not.toBe('');
      const last = headings.filter((heading) => written.endsWith(heading));
      // A title of the list that ends a page is no heading of what follows.
      const stranded = index < text.length - 1 ? last : [];
      expect(stranded, `page ${index + 1}`).toEqual([]);
    }
  });
}
