import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { bundleWorker } from '#offline/bundle.ts';
import { hostFolder, type StaticHost } from '../support/static-host.ts';
import { asking, box, expectTotal, results, status } from './search-locators.ts';

const ARTICLE = '/articles/20230823-12/';
const UNREAD = '/articles/20230823-01/';
const SITES = { '/': join('.cache', 'site'), '/qinghe/': join('.cache', 'second-site') };

/** A published site that the test may change: a folder of its own, served. */
interface Published {
  folder: string;
  host: StaticHost;
}

const test = base.extend<{ below: keyof typeof SITES; published: Published }>({
  below: ['/', { option: true }],
  published: async ({ below }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'bulletin-offline-'));
    cpSync(SITES[below], folder, { recursive: true });
    const host = await hostFolder(folder, below);
    await use({ folder, host });
    host.close();
    rmSync(folder, { recursive: true, force: true });
  },
  baseURL: ({ published }, use) => use(published.host.origin),
});

test.use({ serviceWorkers: 'allow' });

/** Opens the first page of a visit, and waits until the worker has taken it in. */
async function enter(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
}

/** Names of what the browser keeps of the site. */
const stores = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

/** Whether the browser keeps something of an address. */
const keeps = (page: Page, path: string): Promise<boolean> =>
  page.evaluate(
    async (address) => Boolean(await caches.match(address, { ignoreVary: true })),
    path,
  );

/** Changes a published file. */
function change({ folder }: Published, file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replaceAll(from, to));
}

const goOffline = (page: Page): Promise<void> => page.context().setOffline(true);

test('an article that was read is there without a connection, as it looked', async ({ page }) => {
  await enter(page, ARTICLE);
  await goOffline(page);
  await page.goto(ARTICLE);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('科');
  await expect(page.locator('.article-body')).toHaveCSS('font-size', '18px');
  await page.getByLabel('大字').check();
  await expect(page.locator('.article-body')).toHaveCSS('font-size', '24px');
});

test('pages that were read later are there too, whatever their query', async ({ page }) => {
  await enter(page, '/');
  await page.goto(`${ARTICLE}?from=list`);
  await page.goto('/archive/2023/');
  await goOffline(page);
  for (const path of [ARTICLE, '/archive/2023/?x=1', '/']) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
  }
});

for (const [prefix, title, none] of [
  ['', '没有连上网络', '这台设备上没有留下这个网页'],
  ['/hant', '沒有連上網絡', '這臺設備上沒有留下這個網頁'],
] as const) {
  test(`a page${prefix} that was not read says so, and lists what was`, async ({ page }) => {
    await enter(page, '/');
    await page.goto(prefix + ARTICLE);
    const read = await page.getByRole('heading', { level: 1 }).innerText();
    await goOffline(page);
    const answer = await page.goto(prefix + UNREAD);
    expect(answer?.status()).toBe(503);
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'self'");
    await expect(page).toHaveURL(prefix + UNREAD);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('main')).toContainText(none);
    const kept = page.locator('[data-kept] a');
    await expect(kept.first()).toHaveText(read.replace(/\s/g, ''));
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('margin-bottom', '8px');
    await kept.first().click();
    await expect(page).toHaveURL(prefix + ARTICLE);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(read);

    await page.goto(prefix + UNREAD);
    await page.context().setOffline(false);
    await page.locator('main p a').first().click();
    await expect(page.locator('.article-body')).toBeVisible();
    await expect(page).toHaveURL(prefix + UNREAD);
  });
}

test('nothing is kept twice in a list: one script, one entry a page', async ({ page }) => {
  await enter(page, ARTICLE);
  await page.goto(`/hant${ARTICLE}`);
  await page.goto(ARTICLE);
  await page.goto('/offline/');
  const links = page.locator('[data-kept] a');
  await expect(links).toHaveCount(1);
  await expect(links).toHaveAttribute('href', new URL(ARTICLE, page.url()).href);
});

test('search needs no connection once a reader has searched', async ({ page }) => {
  await enter(page, '/');
  await page.goto(asking('科技工作者'));
  await expectTotal(page, 5);
  // The five that were found have their data already; the rest of the index and of the data follows.
  const kept = (): Promise<number> =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((one) => one.endsWith('data')) ?? '';
      return (await (await caches.open(name)).keys()).length;
    });
  await expect.poll(kept, { timeout: 20_000 }).toBe(12);
  await goOffline(page);
  await page.goto(asking('沙龙'));
  await expect(status(page)).toHaveAttribute('data-total', /^[1-9]/);
  await expect(results(page).locator('mark').first()).toBeVisible();
  await box(page).fill('资讯');
  await box(page).press('Enter');
  await expect(status(page)).toContainText('“资讯”');
});

test('the first page a reader opens may be the search', async ({ page }) => {
  await enter(page, '/search/');
  await box(page).fill('沙龙');
  await box(page).press('Enter');
  await expect(status(page)).toHaveAttribute('data-total', /^[1-9]/);
  await goOffline(page);
  await page.reload();
  await expect(status(page)).toHaveAttribute('data-total', /^[1-9]/);
});

test('a search whose parts are not kept says that there is no connection', async ({ page }) => {
  await enter(page, '/');
  await page.goto('/search/');
  await goOffline(page);
  await page.goto(asking('科协'));
  await expect(status(page)).toHaveText('检索没有成功：网络没有连上。');
});

test('nothing is fetched ahead for a reader who saves data', async ({ page }) => {
  await enter(page, '/');
  const [worker] = page.context().serviceWorkers();
  await worker?.evaluate(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(asking('沙龙'));
  await expect(status(page)).toHaveAttribute('data-total', /^[1-9]/);
  await page.waitForTimeout(6000);
  expect(await keeps(page, '/pagefind/catalogue.json')).toBe(true);
  // Asked for by a Traditional query alone.
  expect(await keeps(page, '/pagefind/taiwan.json')).toBe(false);
  expect(await keeps(page, '/data/articles/20230823-01.json')).toBe(false);
});

test('what is published anew is shown at the next visit, and kept in place of the old', async ({
  page,
  published,
}) => {
  await enter(page, ARTICLE);
  change(published, 'articles/20230823-12/index.html', '科技', '新技');
  await page.goto(ARTICLE);
  await expect(page.locator('.article-body')).toContainText('新技');
  await goOffline(page);
  await page.goto(ARTICLE);
  await expect(page.locator('.article-body')).toContainText('新技');
});

test('a page that was taken away is not kept', async ({ page, published }) => {
  await enter(page, ARTICLE);
  expect(await keeps(page, ARTICLE)).toBe(true);
  rmSync(join(published.folder, 'articles/20230823-12'), { recursive: true });
  expect((await page.goto(ARTICLE))?.status()).toBe(404);
  await expect.poll(() => keeps(page, ARTICLE)).toBe(false);
});

test('another index of the search takes the place of the whole old one', async ({
  page,
  published,
}) => {
  await enter(page, '/');
  await page.goto(asking('沙龙'));
  await expect(status(page)).toHaveAttribute('data-total', /^[1-9]/);
  writeFileSync(join(published.folder, 'pagefind/version.txt'), 'another');
  change(published, 'pagefind/catalogue.json', '20230823', '20240823');
  // The version holds for a minute, or until the browser has put the worker to rest.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  const asked = page.waitForRequest(/data\/articles\/20240823/);
  await page.goto(asking('沙龙'));
  await asked;
  await expect(status(page)).toContainText('检索没有成功');
});

test('a line that does not get through leads to what is kept', async ({ page, published }) => {
  await enter(page, ARTICLE);
  published.host.stuck = true;
  await page.goto(ARTICLE);
  await expect(page.locator('.article-body')).toBeVisible();
});

test('a host that is out of order leads to what is kept', async ({ page, published }) => {
  await enter(page, ARTICLE);
  published.host.broken = true;
  await page.goto(ARTICLE);
  await expect(page.locator('.article-body')).toBeVisible();
});

test('a newer worker takes over at once, and throws away what the old one had', async ({
  page,
  published,
}) => {
  await enter(page, ARTICLE);
  const before = await stores(page);
  const [shell = ''] = before.filter((name) => name.includes('shell'));
  const version = shell.replace(/.*shell-/, '');
  change(published, 'sw.js', version, 'next');
  change(published, 'offline/index.html', '没有连上网络', '网络不通');
  await page.goto('/');
  await expect.poll(() => stores(page)).toContain(shell.replace(version, 'next'));
  await expect.poll(() => stores(page)).not.toContain(shell);
  await goOffline(page);
  await page.goto(UNREAD);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('网络不通');
  await page.goto(ARTICLE);
  await expect(page.locator('.article-body')).toBeVisible();
});

test('a site that is to have no worker any more gets rid of it and of all it kept', async ({
  page,
  published,
}) => {
  await enter(page, ARTICLE);
  await page.evaluate(() => caches.open('of another site'));
  writeFileSync(join(published.folder, 'sw.js'), await bundleWorker());
  // As the pages of such a site do not ask for one.
  for (const path of ['index.html', 'articles/20230823-12/index.html']) {
    change(published, path, 'type="module"', 'type="module" data-left-out hidden');
  }
  await page.route('**/Page.astro*.js', (route) => route.abort());
  await page.goto('/');
  await expect.poll(() => stores(page)).toEqual(['of another site']);
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
});

test.describe('below a base path', () => {
  test.use({ below: '/qinghe/' });

  test('what was read is there, and what was not says so', async ({ page }) => {
    await enter(page, '/qinghe/');
    await page.goto('/qinghe/archive/2025/');
    await goOffline(page);
    await page.goto('/qinghe/archive/2025/');
    await expect(page.locator('.item-list').first()).toBeVisible();
    await page.goto('/qinghe/hant/about/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('沒有連上網絡');
    await page.goto('/qinghe/articles/none/');
    await page.getByRole('main').getByRole('link', { name: '青禾科普通讯' }).click();
    await expect(page).toHaveURL('/qinghe/');
  });
});
