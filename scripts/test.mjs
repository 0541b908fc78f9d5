// npm test: every check of the project. Works from a bare clone under any Node from 18 on.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './steps/browser.mjs';
import { ensureDependencies } from './steps/dependencies.mjs';
import { root, run, say } from './steps/run.mjs';
import { ensureShippedPackage } from './steps/shippedPackage.mjs';

const results = path.join(root, 'test-results');

/** A check that is one test by itself. */
async function check(name, command, args) {
  say(name);
  const code = await run(command, args);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** A run of jest, counted from its own report. */
async function jest(name, config) {
  say(name);
  const report = path.join(results, `${path.basename(path.dirname(config))}-jest.json`);
  const code = await run('jest', ['--config', config, '--json', '--outputFile', report, '--silent=false'], {
    NODE_OPTIONS: '--disable-warning=ExperimentalWarning'
  });
  return counted(name, code, report, (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests + json.numRuntimeErrorTestSuites,
    skipped: json.numPendingTests
  }));
}

/** The browser tests, counted from Playwright's report. What passed only when it was tried again is named as such. */
async function playwright(name, executable) {
  say(name);
  const report = path.join(results, 'playwright.json');
  const code = await run('playwright', ['test', '--config', 'tests/e2e/playwright.config.ts'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    ...(executable ? { CHROMIUM_PATH: executable } : {})
  });
  return counted(name, code, report, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    retried: stats.flaky
  }));
}

function counted(name, code, report, count) {
  try {
    const outcome = count(JSON.parse(readFileSync(report, 'utf8')));
    return { name, ...outcome, failed: code !== 0 && outcome.failed === 0 ? 1 : outcome.failed };
  } catch (error) {
    console.error(`${name}: no report to count (${error.message}).`);
    return { name, passed: 0, failed: 1, skipped: 0 };
  }
}

const startedAt = Date.now();
const outcomes = [];
try {
  await ensureDependencies();
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  await ensureShippedPackage();
  outcomes.push(await check('Types', 'npm', ['run', '--silent', 'types']));
  outcomes.push(await check('Lint', 'npm', ['run', '--silent', 'lint']));
  outcomes.push(await check('Dead code', 'npm', ['run', '--silent', 'deadcode']));
  outcomes.push(await check('Locale keys', 'npm', ['run', '--silent', 'locales']));
  outcomes.push(await jest('Unit tests', 'tests/jest.config.cjs'));
  outcomes.push(await jest('Contract tests', 'tests/contract/jest.config.cjs'));
  outcomes.push(await playwright('Browser tests', await ensureBrowser()));
} catch (error) {
  console.error(`\n${error.message}`);
  outcomes.push({ name: 'Preparation', passed: 0, failed: 1, skipped: 0 });
}

const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log('');
for (const { name, passed, failed, skipped, retried = 0 } of outcomes) {
  const secondTries = retried > 0 ? `; ${retried} of the passed only when tried again ("flaky" above)` : '';
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped${secondTries}`
  );
}
console.log(`Took ${Math.round((Date.now() - startedAt) / 1000)} s.`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
