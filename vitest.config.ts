import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** These start whole commands. */
const COMMANDS = ['tests/scripts/**/*.test.ts', 'tests/editing/**/*.test.ts'];
/**
 * What may start a build does not while sites with pictures are built: Astro notes the pictures of a site in a place
 * that all builds of a project share.
 */
const AFTER_SITES = {
  setupFiles: ['tests/site/await-builds.ts'],
  sequence: { groupOrder: 1 },
};

export default defineConfig({
  test: {
    // On two cores the runner would use one alone; tests that start commands spend much of their time waiting.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [
            ...COMMANDS,
            'tests/site/**',
            'tests/e2e/**',
            'tests/nginx/**',
            'tests/bench/search-bench.test.ts',
          ],
          // A slow machine is no failure: several of them start Node, or run thousands of cases.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'bench',
          include: ['tests/bench/search-bench.test.ts'],
          ...AFTER_SITES,
        },
      },
      {
        test: {
          name: 'commands',
          include: COMMANDS,
          ...AFTER_SITES,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // The sites are built while the unit tests run.
          globalSetup: ['tests/site/build-sites.ts'],
          setupFiles: ['tests/site/await-sites.ts'],
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
