import { defineConfig } from '@playwright/test';
import { browserLaunchOptions } from './scripts/find-browser.ts';

const PORT = Number(process.env.REDTHREAD_TEST_PORT ?? 4174);

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list']],
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    launchOptions: browserLaunchOptions(),
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1440, height: 900 },
    // Each flow starts on the files as built; the one about working offline lets the worker in.
    serviceWorkers: 'block',
    trace: 'off',
  },
  webServer: {
    command: `npx --no-install vite preview --port ${PORT} --strictPort --host 127.0.0.1`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
