import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { ADMIN_CONTENT } from './tests/support/admin-content.ts';
import { CHROMIUM_FLAGS, findChromium } from './tests/support/chromium.ts';

const PORT = 4390;
const SECOND_PORT = 4391;
const ADMIN_PORT = 4393;
const executablePath = findChromium();

/** Each site is served as a person would serve it, by the command of `npm start`. */
function server(
  port: number,
  environment: Record<string, string>,
  script = join('scripts', 'start.ts'),
) {
  return {
    command: `"${process.execPath}" ${script}`,
    url: `http://localhost:${port}${environment['BASE_PATH'] ?? '/'}`,
    env: { PORT: String(port), ...environment },
    timeout: 300_000,
    reuseExistingServer: false,
  };
}

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
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
  webServer: [
    server(PORT, { OUT_DIR: join('.cache', 'site') }),
    server(SECOND_PORT, {
      OUT_DIR: join('.cache', 'second-site'),
      CONTENT_DIR: resolve('tests/fixtures/second-association'),
      BASE_PATH: '/qinghe/',
    }),
    server(
      ADMIN_PORT,
      {
        OUT_DIR: join('.cache', 'admin-site'),
        CONTENT_DIR: ADMIN_CONTENT,
        BASE_PATH: '/jianbao/',
      },
      join('tests', 'support', 'start-admin-site.ts'),
    ),
  ],
});
