import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { readSoundContent } from '#collection/read.ts';
import { createFold } from '#hanzi/fold.ts';
import { foldPairs } from '#hanzi/fold-table.ts';
import { UsageError } from '#source/usage-error.ts';
import { findChromium } from '../../tests/support/chromium.ts';
import { readWords } from '../words.ts';
import { writeContent } from './content.ts';
import { enlarge, generate, readCorpus } from './corpus.ts';
import { askAll, measureFirst, measureWarm, ours, plain, type Engine } from './engines.ts';
import { drawQueries, type Queries } from './queries.ts';
import { score, spread, type Score } from './score.ts';
import { serve, type CountingServer } from './server.ts';
import { addPlainPagefind, buildSite, keep } from './site.ts';
import { documentsOf, Truth } from './truth.ts';

/** How many queries are asked of Pagefind as it comes, and how often each thing is timed. */
const PLAIN_QUERIES = 300;
const FIRST_SEARCHES = 10;
const WARM_SEARCHES = 80;
const CHARACTERS = 100;

/**
 * Measures search on a site of many items in Chromium, against a plain substring search, ours and Pagefind as it
 * comes in one run. Fails if one answer of ours differs.
 *
 * `--corpus`: one item a line; without it items are generated from a dictionary. `--items`: how many; a smaller
 * corpus is enlarged, a larger one cut. `--queries`: how many are asked of ours. `--exact`: nothing but whether ours
 * is exact. `--keep`: where to leave the content folder and the site.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = readWords({
    args,
    options: {
      corpus: { type: 'string' },
      items: { type: 'string' },
      queries: { type: 'string', default: '10000' },
      exact: { type: 'boolean', default: false },
      keep: { type: 'string' },
    },
  });
  const corpus = values.corpus ? await readCorpus(values.corpus) : undefined;
  const count = Number(values.items ?? corpus?.length ?? 2000);
  const asked = Number(values.queries);
  if (!(count >= 1) || !(asked >= 1)) throw new UsageError('--items、--queries 写 1 以上的整数。');
  if (corpus && count > corpus.length) {
    console.log(`${corpus.length} items of the corpus, ${count - corpus.length} made out of them`);
  }

  // Astro runs what it builds from within the project.
  await mkdir('.cache', { recursive: true });
  const folder = await mkdtemp(resolve('.cache/bench-'));
  const [contentDir, outDir] = [join(folder, 'content'), join(folder, 'site')];
  await writeContent(corpus ? enlarge(corpus, count) : generate(count), contentDir);
  const seconds = buildSite(contentDir, outDir);
  const documents = documentsOf(await readSoundContent(contentDir, process.cwd()));
  const truth = new Truth(documents, createFold(foldPairs()));
  const queries = drawQueries(documents, truth, asked);
  console.log(`${documents.length} items, site built in ${seconds.toFixed(0)} s`);

  const plainIndex = values.exact ? undefined : await addPlainPagefind(documents, outDir);
  const server = await serve(outDir);
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  try {
    const right = await checkExactness(browser, server, truth, queries);
    if (!right) process.exitCode = 1;
    if (plainIndex) {
      const other = plain(plainIndex.ids);
      const some = sampleOf(queries.substrings, PLAIN_QUERIES);
      for (const engine of [ours, other]) {
        const answers = await askAll(browser, server.origin, engine, some);
        const { queries: number, ...scored } = scoreOf(truth, some, answers);
        console.log(`\n${engine.name}`);
        console.log(tell(`${number} substrings`, { queries: number, ...scored }));
        await measure(browser, server, engine, queries);
      }
      console.log(`\nindex of ours: ${await indexSizes(outDir, documents.length)}`);
      const each = (plainIndex.bytes / documents.length).toFixed(0);
      console.log(`index of Pagefind as it comes: ${each} bytes an item`);
    }
    if (values.keep) await keep(resolve(values.keep), contentDir, outDir);
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Asks ours every query in one session. @returns whether every answer is exact */
async function checkExactness(
  browser: Browser,
  server: CountingServer,
  truth: Truth,
  { characters, ...kinds }: Queries,
): Promise<boolean> {
  server.take();
  let right = true;
  let count = 0;
  for (const [kind, queries] of [
    ...Object.entries(kinds),
    ['single characters', characters.slice(0, CHARACTERS)] as const,
  ]) {
    const scored = scoreOf(truth, queries, await askAll(browser, server.origin, ours, queries));
    console.log(tell(`${queries.length} ${kind}`, scored));
    if (scored.wrong.length > 0) {
      right = false;
      console.log(`  answered wrongly: ${scored.wrong.join(' | ')}`);
    }
    count += queries.length;
  }
  const sent = server.take().filter(({ path }) => ours.isIndex(path));
  const bytes = sent.reduce((sum, each) => sum + each.bytes, 0);
  console.log(`index bytes a query in these sessions: ${kilobytes(bytes / count)}`);
  return right;
}

function scoreOf(truth: Truth, queries: readonly string[], answers: readonly { ids: string[] }[]) {
  return score(
    queries,
    queries.map((query) => truth.answer(query)),
    answers.map(({ ids }) => ids),
  );
}

/** First and warm searches: bytes and time. */
async function measure(
  browser: Browser,
  server: CountingServer,
  engine: Engine,
  { substrings, characters }: Queries,
): Promise<void> {
  const first = [];
  for (const query of sampleOf(substrings, FIRST_SEARCHES)) {
    const { sent, ...measured } = await measureFirst(browser, server, engine, query);
    if (first.length === 0) {
      for (const { path, bytes } of sent) console.log(`    ${kilobytes(bytes)} ${path}`);
    }
    first.push(measured);
  }
  report('first search', first);
  const warm = [];
  for (const query of sampleOf(substrings.slice(1), WARM_SEARCHES)) {
    warm.push(
      await measureWarm(browser, server, engine, [substrings[0] as string, query] as const),
    );
  }
  report('warm search, index bytes', warm);
  const single = [];
  for (const query of sampleOf(characters.slice(0, 500), FIRST_SEARCHES)) {
    single.push(
      await measureWarm(browser, server, engine, [substrings[0] as string, query] as const),
    );
  }
  report('single character, index bytes', single);
}

function report(name: string, measured: { bytes: number; milliseconds: number }[]): void {
  const bytes = spread(measured.map((each) => each.bytes));
  const time = spread(measured.map(({ milliseconds }) => milliseconds));
  console.log(
    `${name}: mean ${kilobytes(bytes.mean)}, 95th percentile ${kilobytes(bytes.p95)}; ` +
      `median ${time.p50.toFixed(0)} ms, 95th percentile ${time.p95.toFixed(0)} ms`,
  );
}

/** Bytes an item of each kind of file of our index, text compressed. */
async function indexSizes(outDir: string, items: number): Promise<string> {
  const folder = join(outDir, 'pagefind');
  const sizes = new Map<string, number>();
  for (const file of await readdir(folder, { recursive: true })) {
    const kind = /pf_index|pf_meta|catalogue|fold|letters|taiwan/.exec(file)?.[0];
    if (!kind) continue;
    const content = await readFile(join(folder, file));
    const bytes = kind.startsWith('pf_') ? content.length : gzipSync(content).length;
    sizes.set(kind, (sizes.get(kind) ?? 0) + bytes);
  }
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const parts = [...sizes].map(([kind, size]) => `${kind} ${(size / items).toFixed(1)}`);
  return `${(all / items).toFixed(0)} bytes an item (${parts.join(', ')})`;
}

function tell(name: string, { exact, recall, precision, ndcg }: Score): string {
  const rate = (value: number): string => value.toFixed(4);
  return (
    `${name}: exact ${(100 * exact).toFixed(2)}%, recall ${rate(recall)}, ` +
    `precision ${rate(precision)}, nDCG@10 ${rate(ndcg)}`
  );
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function sampleOf<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(list.length / count));
  return list.filter((_, index) => index % step === 0).slice(0, count);
}
