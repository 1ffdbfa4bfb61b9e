import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The one without windows first: each of a test's contexts costs it a third of what it costs the others. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** What a Chromium under test is started with: no sandbox, which root may not have, and nothing that it does by itself. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium to test with: the system's, else the one Playwright has installed. */
export function findChromium(): string | undefined {
  return onPath(NAMES) ?? [chromium.executablePath()].find((path) => existsSync(path));
}

/** Gets a Chromium where there is none, saying how: Debian's package, else Playwright's own. */
export function installChromium(): string {
  if (onPath(['apt-get']) && process.getuid?.() === 0) {
    console.log("No Chromium here: installing Debian's package for the browser tests.");
    run('apt-get', ['update', '-qq']);
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (!findChromium())
        run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
    }
  }
  if (!findChromium()) {
    console.log("No Chromium here: installing Playwright's for the browser tests.");
    run(process.execPath, [
      join('node_modules', '@playwright', 'test', 'cli.js'),
      'install',
      'chromium',
    ]);
  }
  const path = findChromium();
  if (!path) throw new Error('No Chromium could be had. Install one and run the tests again.');
  return path;
}

function onPath(names: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A failure shows in that no browser is found afterwards; here it is only told. */
function run(command: string, args: string[]): void {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0)
    console.warn(`${command} ${args.join(' ')} failed: ${error?.message ?? status}`);
}
