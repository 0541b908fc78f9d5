import { defineConfig } from '@playwright/test';

const port = 4390;

/** Browser tests against the workbench, started afresh on its demo plan. They share its list, so they run one by one. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  timeout: 90_000,
  // A busy machine answers late; how fast things are is for the benchmarks to tell.
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? '../../test-results/playwright.json' }]
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'fi-FI',
    viewport: { width: 1400, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run'
      ]
    }
  },
  webServer: {
    command: 'node --disable-warning=ExperimentalWarning --import tsx workbench/main.ts --reset',
    cwd: '../..',
    url: `http://localhost:${port}/_workbench/health`,
    env: { PORT: String(port), WORKBENCH_DATA: '.workbench/e2e' },
    timeout: 120_000,
    stdout: 'ignore'
  }
});
