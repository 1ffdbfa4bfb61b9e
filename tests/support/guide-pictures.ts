import { spawn, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { inTerminal } from '../scripts/terminal.ts';
import { answerFolderPicker, openInBrowser } from './browser-folder.ts';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';

/**
 * Makes the pictures of content/README.md out of what the commands really show: `node tests/support/guide-pictures.ts`
 * in a checkout whose content is as committed. The item it writes for them is taken away again. Chromium needs its words
 * in Chinese (on Debian: chromium-l10n), or a date is shown as an American writes it.
 */
const FOLDER = join('content', 'guide');
const TITLE = '延庆区科协举办科技工作者联谊沙龙';
const PORT = '4394';
const SERVER = `http://localhost:${PORT}`;
const WIDTH = 1000;

/** The article that the form is shown with. */
const IN_FORM = '2023/20230823-05';

const before = new Set(globSync('content/articles/**/*.md'));
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  // A browser's own fields, as that for a date, are in its language, not in the page's.
  args: [...CHROMIUM_FLAGS, '--lang=zh-CN'],
  env: { ...process.env, LANGUAGE: 'zh_CN' },
});
const page = await browser.newPage({ viewport: { width: WIDTH, height: 700 }, locale: 'zh-CN' });
mkdirSync(FOLDER, { recursive: true });
try {
  await terminal('new.png', `npm run new\n${await answered()}`);
  const file = globSync('content/articles/**/*.md').find((path) => !before.has(path)) ?? '';
  const draft = readFileSync(file, 'utf8');
  const text = readFileSync('content/articles/2023/20230823-12.md', 'utf8').split('---\n')[2] ?? '';
  const written = draft.replace(
    /\n在这里写正文.*\n/u,
    text.replace(/^\n/, '').replace('8月', '8 月'),
  );
  writeFileSync(file, written);
  await terminal('check.png', `npm run check:content\n${checked()}`);
  writeFileSync(file, written.replace('8 月', '8月'));
  await preview(file);
  await review();
} finally {
  for (const path of globSync('content/articles/**/*.md')) if (!before.has(path)) rmSync(path);
  await browser.close();
}

/** What stands on the screen once the questions of `npm run new` are answered. */
async function answered(): Promise<string> {
  const { screen } = await inTerminal([join('scripts', 'new.ts')], {}, [
    ['标题', `${TITLE}\r`],
    ['栏目', '\u001b[B\u001b[B\r'],
    ['日期', '2023-08-19\r'],
    ['供稿单位', 'yqqkx'],
    ['❯ 延庆区科协', '\r'],
    ['还有供稿单位？', '\r'],
    ['所属的一期', '\r'],
    ['现在打开文件？', 'n\r'],
  ]);
  const lines = [...screen.matchAll(/✔ [^\r\n]+/gu)].map(([line]) => line);
  return [...lines, screen.slice(screen.indexOf('已新建')).trim()].join('\n');
}

function checked(): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/check-content.ts'], {
    encoding: 'utf8',
  });
  return `${stderr}${stdout}`.trim();
}

/** What `npm run dev` serves: a draft with a mistake saved after it, and the form for articles. */
async function preview(file: string): Promise<void> {
  const server = spawn(process.execPath, [join('scripts', 'dev.ts')], {
    env: { ...process.env, PORT },
    stdio: 'ignore',
  });
  const id = /([^/\\]+)\.md$/u.exec(file)?.[1];
  const address = `${SERVER}/articles/${id}/`;
  try {
    for (let tries = 0; tries < 100; tries++) {
      if ((await fetch(address).catch(() => undefined))?.ok) break;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    await page.goto(address);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('section: 基层动态', 'section: 基层动太'));
    await page.locator('content-problems').waitFor();
    await page.reload();
    await page.locator('content-problems').waitFor();
    await save('preview.png');
    writeFileSync(file, text);
    await form();
  } finally {
    server.kill();
  }
}

async function form(): Promise<void> {
  await answerFolderPicker(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${SERVER}/admin/`);
  await openInBrowser(page, '.');
  await page.getByRole('button', { name: '创建新条目' }).waitFor();
  await page.evaluate((id) => (location.hash = `#/collections/articles/entries/${id}`), IN_FORM);
  await page.frameLocator('iframe').locator('h1').waitFor();
  // The view that was left goes when it has faded out.
  await page.waitForTimeout(1000);
  await save('form.png');
  await page.setViewportSize({ width: WIDTH, height: 700 });
}

/** The page by which a split is looked through. */
async function review(): Promise<void> {
  const [source, html] = ['简报.txt', '简报.txt.review.html'];
  try {
    writeFileSync(source, readFileSync('content/bulletins/20230823/source.txt'));
    const args = ['scripts/import.ts', source, '--dry-run', '--review'];
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    await page.goto(`file://${join(process.cwd(), html)}`);
    await save('review.png');
  } finally {
    rmSync(source, { force: true });
    rmSync(html, { force: true });
  }
}

/** A terminal's text as it looks in one. */
async function terminal(name: string, text: string): Promise<void> {
  const escaped = text.replace(/[&<]/g, (mark) => (mark === '&' ? '&amp;' : '&lt;'));
  await page.setContent(
    `<body style="margin:0"><pre style="margin:0;padding:16px 20px;background:#1e1e1e;color:#e4e4e4;white-space:pre-wrap;` +
      `overflow-wrap:anywhere;font:16px/1.6 'Noto Sans Mono CJK SC',monospace">$ ${escaped}</pre></body>`,
  );
  await save(name, await page.locator('pre').screenshot());
}

/** Saves the page, or a part of it, in few colours: a picture of type needs no more. */
async function save(name: string, picture?: Buffer): Promise<void> {
  const bytes = picture ?? (await page.screenshot());
  await sharp(bytes).png({ palette: true, colours: 32, effort: 10 }).toFile(join(FOLDER, name));
}
