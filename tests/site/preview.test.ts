import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SITES } from './sites.ts';

const PORT = '4487';
/** How long a preview may take to answer, in milliseconds, beside all else that a test run does. */
const READY = 180_000;
const { base, environment, outDir } = SITES[1];
let folder: string;
let preview: ChildProcess;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-dev-'));
  const content = join(folder, 'content');
  cpSync(join('tests', 'fixtures', 'second-association'), content, { recursive: true });
  // The one draft, which a preview alone shows.
  rmSync(join(content, 'articles', '2025', '20250802-x01.md'));
  preview = spawn(process.execPath, [join('scripts', 'dev.ts')], {
    env: {
      // What Vitest sets would have Astro leave its pages to Vitest.
      PATH: process.env['PATH'],
      ...environment,
      CONTENT_DIR: content,
      OUT_DIR: join(folder, 'site'),
      PORT,
      // As a computer may have it set for something else.
      NODE_ENV: 'production',
    },
    stdio: 'ignore',
  });
});

afterAll(() => {
  preview.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** The preview's answer for a path of the site. */
async function ask(path: string): Promise<{ status: number | undefined; text: string }> {
  const response = await fetch(`http://localhost:${PORT}${base}${path}`).catch(() => undefined);
  return { status: response?.status, text: response?.ok ? await response.text() : '' };
}

/** What a reader and a search engine are shown of a page: how its style sheets and scripts come is left out. */
function shown(html: string): string[] {
  const $ = load(html);
  $('script, style, link[rel=stylesheet], link[rel=modulepreload]').remove();
  // The address of a script.
  $('bulletin-search').removeAttr('worker');
  $('*').each((_, element) => {
    for (const name of Object.keys($(element).attr() ?? {})) {
      if (name.startsWith('data-astro-')) $(element).removeAttr(name);
    }
  });
  return $.html()
    .split(/\n|(?<=>)|(?=<)/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** A feed or data file: a preview makes pictures only when they are asked for, at addresses of its own. */
const textOf = (file: string): string => file.replace(/<img[^>]*>/g, '');

test('a preview shows in Traditional what a build does', async () => {
  await expect.poll(async () => (await ask('hant/')).text, { timeout: READY }).not.toBe('');
  const previewed = async (path: string): Promise<string> => (await ask(path)).text;
  const built = (path: string): string => readFileSync(join(outDir, path), 'utf8');
  for (const path of [
    'hant/',
    'hant/articles/20220501-x01/',
    'hant/articles/20220502-x01/',
    'hant/archive/2022/',
    'hant/search/',
  ]) {
    expect(shown(await previewed(path)), path).toEqual(shown(built(join(path, 'index.html'))));
  }
  for (const path of ['hant/rss.xml', 'hant/data/articles/20220502-x01.json']) {
    expect(textOf(await previewed(path)), path).toBe(textOf(built(path)));
  }
}, 240_000);

test('a preview shows Traditional pages, and follows terms.yaml', async () => {
  const text = async (): Promise<string> => (await ask('hant/articles/20220502-x01/')).text;
  await expect.poll(text, { timeout: READY }).toContain('余准丰說，「沙发斗」是「發明」，不是發展');
  writeFileSync(
    join(folder, 'content', 'terms.yaml'),
    '- word: 发明\n  keep: true\n  reason: 试\n',
  );
  await expect.poll(text, { timeout: 60_000 }).toContain('「沙發鬥」是「发明」，不是發展');
}, 240_000);

test('a preview has its search and its scripts, whatever the environment says of production', async () => {
  await expect.poll(async () => (await ask('')).status, { timeout: READY }).toBe(200);
  expect((await ask('pagefind/fold.txt')).status).toBe(200);
  expect((await ask('')).text).toContain('/@vite/client');
}, 240_000);
