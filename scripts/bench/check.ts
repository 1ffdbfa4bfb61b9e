import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '#source/usage-error.ts';
import { readWords } from '../words.ts';
import { writeContent } from './content.ts';
import { enlarge, generate } from './corpus.ts';
import { readCorpus } from './read-corpus.ts';

const ROUNDS = 3;

/**
 * Measures how long `npm run check:content` takes, from its start to its end, on as many articles and on a tenth of
 * them.
 *
 * `--articles`: how many, 10,000 unless told; `--corpus`: made from its items instead of a dictionary's words.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = readWords({
    args,
    options: { articles: { type: 'string', default: '10000' }, corpus: { type: 'string' } },
  });
  const count = Number(values.articles);
  if (!Number.isInteger(count) || count < 10) throw new UsageError('--articles 写 10 以上的整数。');
  const items = values.corpus ? enlarge(await readCorpus(values.corpus), count) : generate(count);
  const folder = await mkdtemp(join(tmpdir(), 'bulletin-bench-'));
  try {
    const [all, tenth] = [join(folder, 'all'), join(folder, 'tenth')];
    await writeContent(items, all);
    await writeContent(items.slice(0, Math.floor(count / 10)), tenth);
    const times = { all: [] as number[], tenth: [] as number[] };
    // Alternately, so that a busy moment of the machine falls on both.
    for (let round = 0; round < ROUNDS; round++) {
      times.tenth.push(timeCheck(tenth));
      times.all.push(timeCheck(all));
    }
    const [long, short] = [Math.min(...times.all), Math.min(...times.tenth)];
    console.log(
      `${count} articles ${seconds(long)}, a tenth of them ${seconds(short)}, best of ${ROUNDS}`,
    );
    console.log(`Ratio ${(long / short).toFixed(2)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns milliseconds */
function timeCheck(contentDir: string): number {
  const start = performance.now();
  const { status, signal, stderr } = spawnSync(process.execPath, ['scripts/check-content.ts'], {
    env: { ...process.env, CONTENT_DIR: contentDir },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  // Text that people wrote has problems to be told; anything else is a defect.
  if (signal || (status !== 0 && !stderr.includes('处需要改正'))) throw new Error(stderr);
  return performance.now() - start;
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(2)} s`;
}
