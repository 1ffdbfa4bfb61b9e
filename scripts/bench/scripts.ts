import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROUNDS = 3;

/** Measures how long a build takes with the pages in both scripts, against one with the Simplified pages alone. */
export async function run(): Promise<void> {
  const outDir = await mkdtemp(join(tmpdir(), 'bulletin-bench-'));
  const times = { one: [] as number[], both: [] as number[] };
  try {
    build(outDir, '');
    // Alternately, so that a busy moment of the machine falls on both.
    for (let round = 0; round < ROUNDS; round++) {
      times.one.push(build(outDir, 'hans'));
      times.both.push(build(outDir, ''));
    }
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
  const [one, both] = [Math.min(...times.one), Math.min(...times.both)];
  console.log(
    `Simplified alone ${(one / 1000).toFixed(2)} s, both scripts ${(both / 1000).toFixed(2)} s`,
  );
  console.log(`Ratio ${(both / one).toFixed(2)} (best of ${ROUNDS})`);
}

/** @returns milliseconds */
function build(outDir: string, scripts: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, OUT_DIR: outDir, ONLY_SCRIPT: scripts },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}
