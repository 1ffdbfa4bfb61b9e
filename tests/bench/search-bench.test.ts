import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** The benchmark itself, so that whatever makes search inexact at this size fails here. */
test('search is exact on 2,000 items, for every query', { timeout: 600_000 }, () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/bench.ts', 'search', '--items', '2000', '--queries', '1500', '--exact'],
    { encoding: 'utf8' },
  );
  expect(stderr).not.toMatch(/Error/);
  expect(stdout.match(/exact 100\.00%/g), stdout).toHaveLength(6);
  expect(status, stdout).toBe(0);
});
