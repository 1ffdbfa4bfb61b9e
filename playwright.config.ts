import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './tests/support/chromium.ts';
import { PORT } from './tests/support/ports.ts';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A slow machine is no failure.
  expect: { timeout: 15_000 },
  use: {
    // What a service worker fetches no test can break or count; its own tests let it in.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${PORT}`,
    // Pages fade into one another, which would only take time.
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: CHROMIUM_FLAGS,
    },
  },
  webServer: {
    command: `"${process.execPath}" ${join('tests', 'support', 'start-sites.ts')}`,
    wait: { stdout: /All sites are served/ },
    timeout: 300_000,
  },
});
