import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';

// One preview serves all of these tests, and each changes its content.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const PORT = '4392';
const site = `http://localhost:${PORT}`;
const ARTICLE = join('articles', '2024', '20240315-01.md');
let folder: string;
let preview: ChildProcess;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-preview-'));
  cpSync(join('tests', 'fixtures', 'second-association'), folder, { recursive: true });
  preview = spawn(process.execPath, [join('scripts', 'dev.ts')], {
    env: { ...process.env, CONTENT_DIR: folder, PORT },
    stdio: 'ignore',
  });
  const answers = async (): Promise<boolean> =>
    (await fetch(`${site}/`).catch(() => undefined))?.ok ?? false;
  await expect.poll(answers, { timeout: 100_000 }).toBe(true);
});

test.afterAll(() => {
  preview.kill();
  rmSync(folder, { recursive: true, force: true });
});

function change(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

const banner = (page: Page) => page.locator('content-problems');

test('search is part of the preview', async ({ page }) => {
  await page.goto(`${site}/search/?q=${encodeURIComponent('科普')}`);
  await expect(page.locator('[data-results] > li')).not.toHaveCount(0, { timeout: 60_000 });
});

test('a draft is shown, and marked as one on its page and in lists', async ({ page }) => {
  await page.goto(`${site}/articles/20250802-x01/`);
  await expect(page.locator('.article-facts')).toContainText('草稿，尚未发布');
  await page.goto(`${site}/archive/2025/`);
  const item = page.locator('.item-list > li', { hasText: '尚未定稿的通知' });
  await expect(item.locator('.item-draft')).toHaveText('草稿');
  await expect(page.locator('.item-draft')).toHaveCount(1);
});

test('a saved mistake is told in the page where it stands, and goes when it is mended', async ({
  page,
}) => {
  await page.goto(`${site}/articles/20240315-01/`);
  const title = await page.locator('h1').innerText();
  await expect(banner(page)).toHaveCount(0);

  change(ARTICLE, 'section: 活动', 'section: 活洞');
  await expect(banner(page)).toContainText('内容有 1 处要看', { timeout: 30_000 });
  await expect(banner(page)).toContainText(
    /20240315-01\.md:3:10 栏目“活洞”不在 sections\.yaml 里，是否想写“活动”。改成已有的栏目/,
  );
  await page.reload();
  await expect(banner(page)).toContainText('是否想写“活动”');
  await expect(page.locator('h1')).toHaveText(title);

  change(ARTICLE, 'section: 活洞', 'section: 活动');
  await expect(banner(page)).toHaveCount(0, { timeout: 30_000 });
  change(ARTICLE, 'title: ', 'title: 新改的');
  await expect(page.locator('h1')).toHaveText(`新改的${title}`, { timeout: 30_000 });
});

test('the guide for editors is a page of the preview, with its pictures', async ({ page }) => {
  cpSync(join('content', 'README.md'), join(folder, 'README.md'));
  cpSync(join('content', 'guide'), join(folder, 'guide'), { recursive: true });
  await page.goto(`${site}/about/editing/`);
  await expect(page.locator('h1')).toHaveText('编辑指南');
  const picture = page.locator('main img').first();
  const isDrawn = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth > 0);
  await expect.poll(isDrawn, { timeout: 20_000 }).toBe(true);
});

test('a picture that is not there is told, its words stand in its place, and it comes when it is there', async ({
  page,
}) => {
  const path = join(folder, 'articles', '2025', '20250801-x01', '展台.png');
  await page.goto(`${site}/articles/20250801-x01/`);
  await expect(page.locator('main img')).toHaveCount(1);
  renameSync(path, `${path}.away.txt`);
  // A page that is asked for while the picture goes may still ask for it.
  await expect(async () => {
    await page.reload();
    await expect(banner(page)).toContainText(
      /20250801-x01\.md:\d+:1 图片 20250801-x01\/展台\.png 不存在/,
    );
    await expect(page.locator('main')).toContainText(
      '（图片：展台左边是蓝色的球，右边是红色的箱子）',
    );
  }).toPass({ timeout: 30_000 });
  renameSync(`${path}.away.txt`, path);
  await expect(async () => {
    await page.reload();
    await expect(page.locator('main img')).toHaveCount(1);
    await expect(banner(page)).toHaveCount(0);
  }).toPass({ timeout: 30_000 });
});

test('the form for editors is part of the preview', async ({ page }) => {
  await page.goto(`${site}/admin/`);
  await expect(page.getByRole('button', { name: '使用本地仓库' })).toBeVisible({ timeout: 60_000 });
});

test('a list that cannot be read is told, and the pages stay', async ({ page }) => {
  await page.goto(`${site}/sections/`);
  const before = await page.locator('main').innerText();
  change('sections.yaml', '- slug: dongtai', '- slug: [dongtai');
  await expect(banner(page)).toContainText(/sections\.yaml:\d+:\d+ /, { timeout: 30_000 });
  await page.reload();
  await expect(page.locator('main')).toHaveText(before, { useInnerText: true });
  change('sections.yaml', '- slug: [dongtai', '- slug: dongtai');
  await expect(banner(page)).toHaveCount(0, { timeout: 30_000 });
});

test.describe('where the site itself was read before, at the same address', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a preview does away with its service worker and what it kept, and has none', async ({
    page,
  }) => {
    await page.goto(`${site}/about/`);
    const left = () =>
      page.evaluate(async () => [
        ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
        ...(await caches.keys()),
      ]);
    expect(await left()).toEqual([]);
    // A browser asks for the script of the one it has, and finds this.
    await page.evaluate(async () => {
      await caches.open(`${location.origin}/ 1 pages`);
      await navigator.serviceWorker.register('/sw.js');
    });
    await expect.poll(left).toEqual([]);
  });
});
