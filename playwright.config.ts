import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from './src/cli/test/chromium-flags.ts';
import { findChromium } from './src/cli/test/find-chromium.ts';
import { SUB_PATH, TEST_PORT } from './src/cli/test/serve-built-page.ts';

const executablePath = findChromium();
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    // The page must work under any path, so the tests serve it under one that nobody would choose.
    baseURL: `http://localhost:${TEST_PORT}${SUB_PATH}`,
    locale: 'zh-CN',
    // A trace of every test costs a third of the time; `--trace on` has one when it is needed.
    screenshot: 'only-on-failure',
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath === null ? {} : { executablePath }) },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      // What it checks is the built graph, word by word; the size of the screen adds nothing but time.
      testIgnore: '**/built-article.spec.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
  webServer: {
    command: 'npx tsx src/cli/test/serve-built-page.ts',
    url: `http://localhost:${TEST_PORT}${SUB_PATH}`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
