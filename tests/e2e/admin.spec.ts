import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { ADMIN_CONTENT, GIT_HOST, HAND_PATH, HAND_WRITTEN } from '../support/admin-content.ts';
import { answerFolderPicker, openInBrowser, writeInBrowser } from '../support/browser-folder.ts';
import { ADMIN_PORT } from '../support/ports.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

const site = `http://localhost:${ADMIN_PORT}`;
const content = ADMIN_CONTENT;

/** Opens the form on a folder of the browser's own that holds the content; nothing else may be asked for. */
async function openForm(page: Page): Promise<{ outside: string[] }> {
  const outside: string[] = [];
  // What the page's policy refuses was asked for all the same.
  page.on('requestfailed', (request) => outside.push(request.url()));
  await page.context().route(
    ({ origin }) => origin !== site,
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  await answerFolderPicker(page);
  await page.goto(`${site}/jianbao/admin/`);
  await openInBrowser(page, content);
  await expect(page.getByRole('button', { name: '创建新条目' })).toBeVisible();
  return { outside };
}

/** All articles of the browser's folder by their path. */
function readAll(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const files: Record<string, string> = {};
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      const entries = folder as unknown as AsyncIterable<[string, FileSystemHandle]>;
      for await (const [name, handle] of entries) {
        if (handle.kind === 'directory') {
          await walk(handle as FileSystemDirectoryHandle, `${path}${name}/`);
        } else {
          const file = await (handle as FileSystemFileHandle).getFile();
          files[path + name] = decoder.decode(await file.arrayBuffer());
        }
      }
    };
    const root = await navigator.storage.getDirectory();
    await walk(await root.getDirectoryHandle('articles'), 'articles/');
    return files;
  });
}

/** Puts what the form wrote into the content folder, and has the project check it. @throws where it is wrong */
function checkContent(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  execFileSync(process.execPath, [join('scripts', 'check-content.ts')], {
    env: { ...process.env, CONTENT_DIR: content },
  });
}

const field = (page: Page, name: string): Locator => page.locator(`[data-key-path="${name}"]`);

async function choose(page: Page, name: string, option: string): Promise<void> {
  await field(page, name).getByRole('combobox').click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function openArticle(page: Page, path: string): Promise<void> {
  await page.evaluate(
    (id) => {
      location.hash = `#/collections/articles/entries/${id}`;
    },
    path.replace(/^articles\/|\.md$/g, ''),
  );
  await expect(field(page, 'title').getByRole('textbox')).not.toHaveValue('');
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: '保存', exact: true }).click();
}

test('a new item is a file with the next id of its day, as the project would write it', async ({
  page,
}) => {
  const { outside } = await openForm(page);
  const before = await readAll(page);
  await page.getByRole('button', { name: '创建新条目' }).click();
  await field(page, 'title').getByRole('textbox').fill('东坡区科协举办科普讲座');
  await field(page, 'section').getByRole('radio', { name: '活动' }).click();
  await field(page, 'date').locator('input').fill('2025-08-01');
  await choose(page, 'organization', '东坡区科协');
  await choose(page, 'organization', '青禾市科协');
  await field(page, 'body')
    .locator('textarea')
    .fill('　　8月1日，讲座举办。\n\n共有**30人**参加,都很满意。');
  const preview = page.frameLocator('iframe');
  await expect(preview.locator('h1')).toHaveText('东坡区科协举办科普讲座');
  await expect(preview.locator('.article-facts')).toHaveText('2025年8月1日东坡区科协青禾市科协');
  await expect(preview.locator('.section-name')).toHaveCSS('color', 'rgb(163, 22, 31)');
  await expect(preview.locator('.article-body strong')).toHaveText('30人');
  await expect(preview.locator('.article-body p').first()).toHaveCSS('text-indent', /^3[5-6]/);
  await save(page);
  await expect(page.getByRole('button', { name: '创建新条目' })).toBeVisible();
  const after = await readAll(page);
  const path = 'articles/2025/20250801-x02.md';
  expect(after).toEqual({
    ...before,
    [path]: `---
title: 东坡区科协举办科普讲座
section: 活动
date: 2025-08-01
organization:
  - 东坡区科协
  - 青禾市科协
---

8月1日，讲座举办。

共有**30人**参加，都很满意。
`,
  });
  checkContent({ [path]: after[path] ?? '' });
  expect(outside).toEqual([]);
});

test('what is typed stays, however long the browser takes to picture the view before', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const start = document.startViewTransition.bind(document);
    const late = { waiting: 0 };
    const startLate = (options: StartViewTransitionOptions): Promise<ViewTransition> =>
      new Promise((resolve) => {
        late.waiting++;
        setTimeout(() => {
          late.waiting--;
          resolve(start(options));
        }, 8_000);
      });
    const startViewTransition = (options: StartViewTransitionOptions) => {
      const started = startLate(options);
      return {
        ready: started.then(({ ready }) => ready),
        finished: started.then(({ finished }) => finished),
      };
    };
    Object.assign(window, { late });
    Object.assign(document, { startViewTransition });
  });
  await openForm(page);
  await page.getByRole('button', { name: '创建新条目' }).click();
  const title = field(page, 'title').getByRole('textbox');
  await title.fill('东坡区科协举办科普讲座');
  await page.waitForFunction(
    () => (window as unknown as { late: { waiting: number } }).late.waiting === 0,
  );
  await expect(title).toHaveValue('东坡区科协举办科普讲座');
  await expect(page.frameLocator('iframe').locator('h1')).toHaveText('东坡区科协举办科普讲座');
});

test('a change leaves all else in its file as it was, to the byte, once and again', async ({
  page,
}) => {
  await openForm(page);
  const before = await readAll(page);
  await openArticle(page, HAND_PATH);
  await field(page, 'title').getByRole('textbox').fill('青禾市科协举办“夏夜”活动');
  await choose(page, 'organization', '西坡区科协');
  const body = field(page, 'body').locator('textarea');
  await body.fill((await body.inputValue()).replace('60人', '61人'));
  await save(page);
  await expect(page.getByRole('button', { name: '创建新条目' })).toBeVisible();
  const once = HAND_WRITTEN.replace('观星活动', '活动')
    .replace('[青禾市科协,东坡区科协]', '[青禾市科协, 东坡区科协, 西坡区科协]')
    .replace('60人', '61人');
  expect(await readAll(page)).toEqual({ ...before, [HAND_PATH]: once });

  await openArticle(page, HAND_PATH);
  await field(page, 'draft').getByRole('switch').click();
  await save(page);
  await expect(page.getByRole('button', { name: '创建新条目' })).toBeVisible();
  const twice = once.replace('draft: false', 'draft: true');
  expect(await readAll(page)).toEqual({ ...before, [HAND_PATH]: twice });
  checkContent({ [HAND_PATH]: twice });
});

test('what the project would refuse, dead links and what was changed elsewhere meanwhile are not saved', async ({
  page,
}) => {
  await openForm(page);
  const before = await readAll(page);
  await openArticle(page, HAND_PATH);
  const title = field(page, 'title').getByRole('textbox');
  await title.fill('新的标题');
  await writeInBrowser(page, HAND_PATH, `${HAND_WRITTEN}在别处加的一段。\r\n`);
  await save(page);
  await expect(page.getByRole('alertdialog')).toContainText('打开以后在别处改过');
  expect((await readAll(page))[HAND_PATH]).toBe(`${HAND_WRITTEN}在别处加的一段。\r\n`);
  await page.getByRole('alertdialog').getByRole('button').last().click();
  await writeInBrowser(page, HAND_PATH, before[HAND_PATH] ?? '');

  await field(page, 'body').locator('textarea').fill('会上宣读了《通知。');
  await save(page);
  await expect(page.getByRole('alertdialog')).toContainText('没有保存。符号 《 没有成对');
  await page.getByRole('alertdialog').getByRole('button').last().click();

  await field(page, 'body').locator('textarea').fill('会上讲了[讲座](/articles/20250801-x09/)。');
  await save(page);
  await expect(page.getByRole('alertdialog')).toContainText(
    /没有保存。链接 \/articles\/20250801-x09\/ 指向的网页不存在，是否想写“\/articles\/20250801-x0[12]\/”/,
  );
  await page.getByRole('alertdialog').getByRole('button').last().click();
  expect(await readAll(page)).toEqual(before);

  // Put into the folder since the form was opened, and so by the next save no longer missing.
  const added = HAND_WRITTEN.replace('观星活动', '讲座');
  await writeInBrowser(page, 'articles/2025/20250801-x09.md', added);
  await save(page);
  await expect(page.getByRole('button', { name: '创建新条目' })).toBeVisible();
  expect((await readAll(page))[HAND_PATH]).toContain('(/articles/20250801-x09/)');
});

test('the page speaks Chinese and is kept from readers and search engines', async ({ page }) => {
  await page.goto(`${site}/jianbao/admin/`);
  await expect(page.getByRole('button', { name: '使用本地仓库' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveText(['使用本地仓库', '使用访问令牌登录']);
  await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', 'noindex');
  const get = async (path: string) => (await fetch(`${site}/jianbao${path}`)).text();
  expect(await get('/sitemap-0.xml')).not.toContain('/admin/');
  expect(await get('/addresses.txt')).not.toContain('/admin/');
  expect(await get('/robots.txt')).toContain('Disallow: /jianbao/admin/\n');
  expect((await fetch(`${site}/jianbao/hant/admin/`)).status).toBe(404);
  expect(await get('/')).not.toContain('/admin/');
  const asked: string[] = [];
  await page.route('https://unpkg.com/**', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  const isRefused = () => fetch('https://unpkg.com/@sveltia/cms/package.json').catch(() => 'no');
  expect(await page.evaluate(isRefused)).toBe('no');
  expect(asked).toEqual([]);
});

interface Commit {
  message: string;
  files: { operation: string; path: string; content: string; sha?: string }[];
}

/** A Git host that knows what Gitea answers as far as the form asks it. */
async function gitHost(page: Page, files: Record<string, string>): Promise<Commit[]> {
  const commits: Commit[] = [];
  const repository = '/api/v1/repos/qinghe/bulletin';
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const item = (path: string) => ({ path, sha: `sha-${path}`, encoding: 'base64' });
  const answers: Record<string, (body: unknown) => unknown> = {
    '/api/v1/version': () => ({ version: '1.25.0' }),
    '/api/v1/user': () => ({ id: 1, login: 'editor', full_name: '编辑', email: 'e@example.org' }),
    '/api/v1/settings/api': () => ({ default_paging_num: 30 }),
    [repository]: () => ({ permissions: { pull: true, push: true }, default_branch: 'main' }),
    [`${repository}/branches/main`]: () => ({ commit: { id: 'c0', message: '' } }),
    [`${repository}/git/trees/c0`]: () => ({
      tree: Object.entries(files).map(([path, text]) => ({
        ...item(path),
        type: 'blob',
        size: Buffer.byteLength(text),
      })),
      truncated: false,
    }),
    [`${repository}/file-contents`]: (body) =>
      (body as { files: string[] }).files.map((path) => ({
        ...item(path),
        content: base64(files[path] ?? ''),
      })),
    [`${repository}/contents`]: (body) => {
      commits.push(body as Commit);
      const saved = (body as Commit).files.map(({ path }) => item(path));
      return { commit: { sha: 'c1', created: '2025-08-06T00:00:00Z' }, files: saved };
    },
  };
  await page.route(`${GIT_HOST}/**`, async (route) => {
    const request = route.request();
    const answer = answers[new URL(request.url()).pathname];
    const headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    expect(request.headers()['authorization']).toBe('token secret');
    if (!answer) return route.fulfill({ status: 404, headers, json: { message: 'Not Found' } });
    return route.fulfill({ headers, json: answer(request.postDataJSON()) });
  });
  return commits;
}

test('on a Git host, a change is a commit that leaves all else as it was, to the byte', async ({
  page,
}) => {
  const text = `${HAND_WRITTEN}\r\n`;
  const commits = await gitHost(page, { [HAND_PATH]: text });
  await page.goto(`${site}/jianbao/admin/`);
  await page.getByRole('button', { name: '使用访问令牌登录' }).click();
  await page.getByRole('textbox', { name: '个人访问令牌' }).fill('secret');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByRole('button', { name: '创建新条目' })).toBeVisible();
  await openArticle(page, HAND_PATH);
  await field(page, 'title').getByRole('textbox').fill('青禾市科协举办“夏夜”活动');
  await save(page);
  await expect.poll(() => commits.length).toBe(1);
  const [commit] = commits;
  expect(commit?.message).toBe('修改稿件 20250805-x01');
  expect(commit?.files.map(({ path, operation }) => [path, operation])).toEqual([
    [HAND_PATH, 'update'],
  ]);
  expect(Buffer.from(commit?.files[0]?.content ?? '', 'base64').toString()).toBe(
    text.replace('观星活动', '活动'),
  );
});
