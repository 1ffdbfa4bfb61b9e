import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const address = (...path: string[]): string => pathToFileURL(join(...path)).href;

/** Whether Astro, in a project it has never looked up its version for, would do so in the body of a command. */
const ASKING = `
  const { runScript } = await import(${JSON.stringify(address('scripts', 'run.ts'))});
  const check = ${JSON.stringify(address('node_modules', 'astro', 'dist', 'core', 'dev', 'update-check.js'))};
  const { shouldCheckForUpdates } = await import(check);
  const never = { get: async (key) => (key === 'checkUpdates.enabled' ? true : 0) };
  const before = await shouldCheckForUpdates(never);
  await runScript(async () => console.log(before, await shouldCheckForUpdates(never)));
`;

test('a command has Astro ask nobody for its newest version', () => {
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', ASKING], {
    // Astro does not ask where tests run for others.
    env: { PATH: process.env['PATH'], CI: 'false' },
    encoding: 'utf8',
  });
  expect(said.trim()).toBe('true false');
});
