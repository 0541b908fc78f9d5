import { defineConfig } from '@playwright/test';
import { chromiumPath } from '../support/chromiumPath';
import { workbenchCount, workbenchPort, workbenchUrl } from './workbenches';

/** Browser tests against workbenches that are started afresh; each test begins with the demo plan. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  fullyParallel: true,
  workers: workbenchCount,
  // Tells a machine that stood still from a fault. The run names whatever needed its second try: it is to be looked into.
  retries: 1,
  forbidOnly: process.env.CI !== undefined,
  timeout: 90_000,
  // A busy machine answers late; how fast things are is for the benchmarks to tell.
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? '../../test-results/playwright.json' }]
  ],
  use: {
    locale: 'fi-FI',
    viewport: { width: 1400, height: 900 },
    // Recording costs half of the time; ask for it with `--trace on` when a test is to be looked at.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromiumPath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run'
      ]
    }
  },
  webServer: Array.from({ length: workbenchCount }, (_, index) => ({
    command: 'node --disable-warning=ExperimentalWarning --import tsx workbench/main.ts --reset',
    cwd: '../..',
    url: `${workbenchUrl(index)}/_workbench/health`,
    env: { PORT: String(workbenchPort(index)), WORKBENCH_DATA: `.workbench/e2e-${index}` },
    timeout: 120_000,
    stdout: 'ignore' as const
  }))
});
