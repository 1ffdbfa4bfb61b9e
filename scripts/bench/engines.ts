import type { Browser, Page } from '@playwright/test';
import type { BulletinSearch } from '#search/search-page.ts';
import type { CountingServer, Sent } from './server.ts';
import { PLAIN_PATH } from './site.ts';

/** A search that is measured: ours, or Pagefind as it comes. */
export interface Engine {
  name: string;
  /** The page that shows the answer to a query. */
  address(query: string): string;
  /** What the first result is drawn as on that page. */
  firstResult: string;
  /** Whether a file belongs to the index, and not to the program, the page or the results. */
  isIndex(path: string): boolean;
  /** Opens a page that can be asked. */
  open(page: Page, origin: string): Promise<void>;
  /** Asks queries one after another; the names of the items found, and how long each took until the first is known. */
  ask(page: Page, queries: readonly string[]): Promise<Asked[]>;
}

/** What the service worker fetches beside a search is not the search's. */
export const ALONE = { serviceWorkers: 'block' } as const;

export interface Asked {
  ids: string[];
  milliseconds: number;
}

export const ours: Engine = {
  name: 'ours',
  address: (query) => `/search/?q=${encodeURIComponent(query)}`,
  firstResult: '[data-results] > li',
  isIndex: (path) => /^\/pagefind\/(index|letters|catalogue)/.test(path),
  open: async (page, origin) => {
    await page.goto(`${origin}/search/`);
    await page.evaluate(() => customElements.whenDefined('bulletin-search').then(() => undefined));
  },
  // A locator would have Playwright send its half a megabyte to each page that is opened.
  ask: (page, queries) =>
    page.evaluate(async (texts) => {
      const search = document.querySelector('bulletin-search') as BulletinSearch;
      const answers = [];
      for (const text of texts) {
        const start = performance.now();
        const { ids } = await search.find({ text });
        if (ids[0] !== undefined) await (await fetch(`/data/articles/${ids[0]}.json`)).json();
        answers.push({ ids, milliseconds: performance.now() - start });
      }
      return answers;
    }, queries),
};

/** @param items the item that each of Pagefind's results is */
export function plain(items: ReadonlyMap<string, string>): Engine {
  return {
    name: 'Pagefind as it comes',
    address: (query) => `${PLAIN_PATH}?q=${encodeURIComponent(query)}`,
    firstResult: '.pagefind-ui__result',
    isIndex: (path) => path.includes('.pf_index'),
    open: async (page, origin) => {
      await page.goto(origin + PLAIN_PATH);
    },
    ask: async (page, queries) => {
      const answers = await page.evaluate(
        async ([address, texts]) => {
          const pagefind = await import(address as string);
          const answers = [];
          for (const text of texts as string[]) {
            const start = performance.now();
            const { results } = await pagefind.search(text);
            if (results[0]) await results[0].data();
            const milliseconds = performance.now() - start;
            answers.push({ ids: results.map(({ id }: { id: string }) => id), milliseconds });
          }
          return answers;
        },
        [`${PLAIN_PATH}pagefind/pagefind.js`, queries] as const,
      );
      return answers.map(({ ids, milliseconds }) => ({
        ids: ids.map((name: string) => items.get(name) ?? name),
        milliseconds,
      }));
    },
  };
}

/** Lists the items of years by ours, one after another. @returns milliseconds of each, once the catalogue is there */
export async function browse(page: Page, years: readonly string[]): Promise<number[]> {
  return page.locator('bulletin-search').evaluate(async (search: BulletinSearch, all) => {
    await search.find({ filters: { year: all[0] as string } });
    const times = [];
    for (const year of all) {
      const start = performance.now();
      await search.find({ filters: { year } });
      times.push(performance.now() - start);
    }
    return times;
  }, years);
}

/** Asks many queries in one page, as one session, in parts that a message can carry. */
export async function askAll(
  browser: Browser,
  origin: string,
  engine: Engine,
  queries: readonly string[],
): Promise<Asked[]> {
  const page = await browser.newPage(ALONE);
  await engine.open(page, origin);
  const answers: Asked[] = [];
  for (let first = 0; first < queries.length; first += 200) {
    answers.push(...(await engine.ask(page, queries.slice(first, first + 200))));
  }
  await page.close();
  return answers;
}

/** Asks each query of a page opened for it, with nothing in the cache: what a reader finds who comes with it. */
export async function askAnew(
  browser: Browser,
  origin: string,
  engine: Engine,
  queries: readonly string[],
): Promise<Asked[]> {
  const page = await browser.newPage(ALONE);
  const session = await page.context().newCDPSession(page);
  const answers: Asked[] = [];
  for (const query of queries) {
    await session.send('Network.clearBrowserCache');
    await engine.open(page, origin);
    answers.push(...(await engine.ask(page, [query])));
  }
  await page.close();
  return answers;
}

export interface Measured {
  milliseconds: number;
  bytes: number;
}

/** When the first result stood on a page, in milliseconds since 1970; undefined until it does. */
interface Watched {
  firstResult?: number;
}

/**
 * A first search: from opening the page until its first result stands there, with nothing in the cache. The page
 * itself tells the moment, and what the server began to send after it is not counted.
 */
export async function measureFirst(
  browser: Browser,
  server: CountingServer,
  engine: Engine,
  query: string,
): Promise<Measured & { sent: Sent[] }> {
  const page = await browser.newPage(ALONE);
  await page.addInitScript((selector) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      (globalThis as Watched).firstResult = performance.timeOrigin + performance.now();
      observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  }, engine.firstResult);
  server.take();
  await page.goto(server.origin + engine.address(query), { waitUntil: 'commit' });
  const watched = await page.waitForFunction(() => (globalThis as Watched).firstResult, undefined, {
    timeout: 60_000,
  });
  const moment = (await watched.jsonValue()) as number;
  const milliseconds = moment - (await page.evaluate(() => performance.timeOrigin));
  const sent = server.take().filter(({ at }) => at <= moment);
  await page.close();
  return { milliseconds, bytes: sum(sent), sent };
}

/** A further search: the program is there, and of the index what one other query has needed. */
export async function measureWarm(
  browser: Browser,
  server: CountingServer,
  engine: Engine,
  [other, query]: readonly [other: string, query: string],
): Promise<Measured> {
  const page = await browser.newPage(ALONE);
  await engine.open(page, server.origin);
  await engine.ask(page, [other]);
  server.take();
  const [asked] = await engine.ask(page, [query]);
  const bytes = sum(server.take().filter(({ path }) => engine.isIndex(path)));
  await page.close();
  return { milliseconds: asked?.milliseconds ?? NaN, bytes };
}

function sum(sent: readonly Sent[]): number {
  return sent.reduce((total, { bytes }) => total + bytes, 0);
}
