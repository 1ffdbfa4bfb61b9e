import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // On two cores the runner would use one alone.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [
            'tests/site/**',
            'tests/e2e/**',
            'tests/nginx/**',
            'tests/bench/search-bench.test.ts',
          ],
          // A slow machine is no failure: several of them start Node, or run thousands of cases.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'bench',
          include: ['tests/bench/search-bench.test.ts'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // The sites are built while the other tests run.
          globalSetup: ['tests/site/build-sites.ts'],
          setupFiles: ['tests/site/await-sites.ts'],
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
        },
      },
    ],
  },
});
