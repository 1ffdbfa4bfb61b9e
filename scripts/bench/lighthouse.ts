import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { articlePath } from '#article/permalink.ts';
import { arrange } from '#collection/publication.ts';
import { readSoundContent } from '#collection/read.ts';
import { readEnvironment } from '#site/environment.ts';
import { UsageError } from '#source/usage-error.ts';
import { CHROMIUM_FLAGS, findChromium } from '../../tests/support/chromium.ts';
import { readWords } from '../words.ts';
import { positive } from './positive.ts';
import { serve } from './server.ts';
import { buildSite } from './site.ts';

/** What has to be whole, in per cent. */
const WHOLE = ['accessibility', 'best-practices', 'seo'] as const;

/**
 * Lighthouse's scores for the pages that readers open most, as on a phone with a middling signal: each of `WHOLE` the
 * lowest of all runs, performance the median. Says what cost points, and fails where one of `WHOLE` is below 100.
 *
 * `--runs`: how often each page is looked at.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = readWords({ args, options: { runs: { type: 'string', default: '5' } } });
  const runs = positive('--runs', values.runs);
  const { contentDir } = readEnvironment(process.env, process.cwd());
  // Astro runs what it builds from within the project.
  await mkdir('.cache', { recursive: true });
  const folder = await mkdtemp(resolve('.cache/bench-'));
  const outDir = join(folder, 'site');
  const server = await serve(outDir);
  const port = await freePort();
  try {
    buildSite(contentDir, outDir, { SITE_URL: server.origin, BASE_PATH: '' });
    const executablePath = findChromium();
    const browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${port}`],
    });
    try {
      for (const path of await pagesOf(contentDir)) {
        const results: Result[] = [];
        while (results.length < runs) results.push(await look(server.origin + path, port));
        report(decodeURI(path), results);
      }
    } finally {
      await browser.close();
    }
  } finally {
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Home in both scripts, an article, an issue, and search with an answer in both. */
async function pagesOf(contentDir: string): Promise<string[]> {
  const content = await readSoundContent(contentDir, process.cwd());
  const { items, issues } = arrange(content, { drafts: false });
  const [item, issue] = [items[0], issues[0]];
  if (!item || !issue) throw new UsageError('没有稿件和简报可看。先导入一期简报。');
  return [
    '/',
    '/hant/',
    articlePath(item.id),
    `/issues/${issue.id}/`,
    ...['', '/hant'].map((script) => encodeURI(`${script}/search/?q=${item.title.slice(0, 2)}`)),
  ];
}

async function look(address: string, port: number): Promise<Result> {
  const onlyCategories = [...WHOLE, 'performance'];
  const ran = await lighthouse(address, { port, onlyCategories, logLevel: 'error' });
  if (!ran) throw new Error(`Lighthouse did not look at ${address}`);
  if (ran.lhr.runtimeError) throw new Error(ran.lhr.runtimeError.message);
  return ran.lhr;
}

function report(path: string, results: readonly Result[]): void {
  const scores = (name: string): number[] =>
    results
      .map(({ categories }) => Math.round((categories[name]?.score ?? 0) * 100))
      .sort((a, b) => a - b);
  const whole = WHOLE.map((name) => `${name} ${scores(name)[0]}`);
  const performance = scores('performance');
  const median = performance[performance.length >> 1];
  console.log(`${path}: ${whole.join(', ')}, performance ${median} (${performance.join(' ')})`);
  if ((median ?? 0) < 100) {
    const usual = results.find(
      ({ categories }) => Math.round((categories['performance']?.score ?? 0) * 100) === median,
    );
    for (const audit of usual ? missedAudits(usual, 'performance') : []) {
      console.log(`  performance: ${audit}`);
    }
  }
  for (const name of WHOLE.filter((one) => (scores(one)[0] ?? 0) < 100)) {
    process.exitCode = 1;
    const missed = results.flatMap((result) => missedAudits(result, name));
    for (const audit of new Set(missed)) console.log(`  ${name}: ${audit}`);
  }
}

/** What a category lost points for. */
function missedAudits({ categories, audits }: Result, category: string): string[] {
  const counted = (categories[category]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
  return counted
    .map(({ id }) => audits[id])
    .filter((audit) => audit && audit.score !== null && audit.score < 1)
    .map((audit) => [audit?.id, audit?.title, audit?.displayValue ?? ''].join(' ').trimEnd());
}

/** A port that nothing listens at. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
