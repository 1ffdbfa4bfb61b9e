import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Table from 'cli-table3';
import {
  ALONE,
  askAll,
  browse,
  measureFirst,
  measureWarm,
  ours,
  type Engine,
  type Measured,
} from './engines.ts';
import { sampleOf } from './random.ts';
import { scoreOf, type Setting } from './search-exactness.ts';
import { spread, type Score } from './score.ts';
import { SLOW_LINE, type Sent } from './server.ts';

/** How many queries both are asked, and how often each thing is timed: a 95th percentile needs some hundreds. */
const QUERIES = 300;
const FIRST_SEARCHES = 40;
const WARM_SEARCHES = 300;

/** What is measured of an engine. */
interface Figures {
  name: string;
  /** Answers to substrings as they are written, and to such in Traditional characters. */
  written: Score;
  traditional: Score;
  /** First searches with nothing loaded yet, and the same on a slow line. */
  first: Measured[];
  slow: Measured[];
  /** Everything that was sent before the first result of one of them. */
  loaded: Sent[];
  /** Further searches; of them, those for a single character. Bytes are the index's. */
  warm: Measured[];
  single: Measured[];
}

/** Measures two engines: answers, bytes and time. Times are taken by turns, as a machine is not equally fast all the time. */
export async function measure(
  setting: Setting,
  engines: readonly [Engine, Engine],
): Promise<[Figures, Figures]> {
  const { browser, server, truth, queries } = setting;
  const byTurns = async <T>(
    asked: readonly string[],
    of: (engine: Engine, query: string) => Promise<T>,
  ): Promise<Map<Engine, T[]>> => {
    const all = new Map(engines.map((engine) => [engine, [] as T[]]));
    for (const query of asked) {
      for (const [engine, measured] of all) measured.push(await of(engine, query));
    }
    return all;
  };
  const first = (engine: Engine, query: string) => measureFirst(browser, server, engine, query);
  const further = (engine: Engine, query: string) =>
    measureWarm(browser, server, engine, [queries.substrings[0] as string, query]);
  const answered = async (engine: Engine, asked: readonly string[]): Promise<Score> =>
    scoreOf(truth, asked, await askAll(browser, server.origin, engine, asked));

  // Where one finds nothing, there is no first result to wait for.
  let both: readonly string[] = sampleOf(queries.substrings, 3 * FIRST_SEARCHES);
  for (const engine of engines) {
    const answers = await askAll(browser, server.origin, engine, both);
    both = both.filter((_, index) => answers[index]?.ids.length);
  }
  both = both.slice(0, FIRST_SEARCHES);
  const firsts = await byTurns(both, first);
  server.slow(SLOW_LINE);
  const slow = await byTurns(both, first);
  server.slow(undefined);
  const warm = await byTurns(sampleOf(queries.substrings.slice(1), WARM_SEARCHES), further);
  const single = await byTurns(sampleOf(queries.characters.slice(0, 500), FIRST_SEARCHES), further);
  const figures = async (engine: Engine): Promise<Figures> => {
    const own = firsts.get(engine) ?? [];
    return {
      name: engine.name,
      written: await answered(engine, sampleOf(queries.substrings, QUERIES)),
      traditional: await answered(engine, sampleOf(queries.traditional, QUERIES)),
      first: own,
      slow: slow.get(engine) ?? [],
      loaded: own[0]?.sent ?? [],
      warm: warm.get(engine) ?? [],
      single: single.get(engine) ?? [],
    };
  };
  return [await figures(engines[0]), await figures(engines[1])];
}

/** Prints what was measured side by side. */
export async function compare(
  [mine, theirs]: readonly [mine: Figures, theirs: Figures],
  { outDir, plainIndex, items }: { outDir: string; plainIndex: { bytes: number }; items: number },
): Promise<void> {
  for (const { name, loaded } of [mine, theirs]) {
    console.log(`\nloaded before the first result of a first search, ${name}:`);
    for (const { path, bytes } of loaded) console.log(`  ${kilobytes(bytes)} ${path}`);
  }
  const own = await indexSizes(outDir);
  const total = own.reduce((sum, [, bytes]) => sum + bytes, 0);
  const parts = own.map(([kind, bytes]) => `${kind} ${(bytes / items).toFixed(1)}`);
  console.log(`\nindex of ours, bytes an item: ${parts.join(', ')}\n`);

  const table = new Table({
    head: ['', mine.name, theirs.name, 'ratio'],
    colAligns: ['left', 'right', 'right', 'right'],
    style: { head: [], border: [] },
  });
  const row = (what: string, of: (figures: Figures) => number, say: (value: number) => string) =>
    table.push([what, say(of(mine)), say(of(theirs)), (of(mine) / of(theirs)).toFixed(2)]);
  for (const [kind, name] of [
    ['written', 'substrings'],
    ['traditional', 'Traditional substrings'],
  ] as const) {
    row(`${name}: answered exactly`, (of) => of[kind].exact, percent);
    row(`${name}: recall`, (of) => of[kind].recall, rate);
    row(`${name}: precision`, (of) => of[kind].precision, rate);
    row(`${name}: nDCG@10 by the declared order`, (of) => of[kind].ndcg, rate);
  }
  const bytes = (measured: Measured[]) => spread(measured.map((each) => each.bytes));
  const time = (measured: Measured[]) => spread(measured.map((each) => each.milliseconds));
  row('first search: bytes before the first result, mean', (of) => bytes(of.first).mean, kilobytes);
  row('first search: bytes, 95th percentile', (of) => bytes(of.first).p95, kilobytes);
  row('first search: time, median', (of) => time(of.first).p50, milliseconds);
  row('first search on a slow line: time, median', (of) => time(of.slow).p50, milliseconds);
  row('warm search: index bytes, mean', (of) => bytes(of.warm).mean, kilobytes);
  row('warm search: index bytes, 95th percentile', (of) => bytes(of.warm).p95, kilobytes);
  row('warm search: time, median', (of) => time(of.warm).p50, milliseconds);
  row('warm search: time, 95th percentile', (of) => time(of.warm).p95, milliseconds);
  row('single character: index bytes, mean', (of) => bytes(of.single).mean, kilobytes);
  row('single character: time, median', (of) => time(of.single).p50, milliseconds);
  const sizes = new Map([
    [mine, total],
    [theirs, plainIndex.bytes],
  ]);
  row(
    'index: bytes an item',
    (of) => (sizes.get(of) as number) / items,
    (value) => value.toFixed(0),
  );
  console.log(String(table));
}

/** How long ours takes to list the items of each year, with the counts of all facets; Pagefind as it comes has none. */
export async function measureBrowsing({ browser, server, truth }: Setting): Promise<void> {
  const page = await browser.newPage(ALONE);
  await ours.open(page, server.origin);
  const times = await browse(page, truth.years);
  await page.close();
  const { p50, p95 } = spread(times);
  console.log(
    `a year's items with the counts of all facets: median ${milliseconds(p50)}, ` +
      `95th percentile ${milliseconds(p95)}`,
  );
}

/** The bytes of each kind of file of our index, text compressed. */
async function indexSizes(outDir: string): Promise<[kind: string, bytes: number][]> {
  const folder = join(outDir, 'pagefind');
  const sizes = new Map<string, number>();
  for (const file of await readdir(folder, { recursive: true })) {
    const kind = /pf_index|pf_meta|catalogue|fold|letters|taiwan/.exec(file)?.[0];
    if (!kind) continue;
    const content = await readFile(join(folder, file));
    const bytes = kind.startsWith('pf_') ? content.length : gzipSync(content).length;
    sizes.set(kind, (sizes.get(kind) ?? 0) + bytes);
  }
  return [...sizes];
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;
const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;
const rate = (value: number): string => value.toFixed(4);
