import { existsSync } from 'node:fs';
import { mustRun, run, say } from './run.mjs';

/** The shell first: it draws the page and no windows around it, which halves the time of the tests. */
const usualPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/** A Chromium that is on the machine: the one that CHROMIUM_PATH names, or one in a usual place. */
function findBrowser() {
  return [process.env.CHROMIUM_PATH, ...usualPlaces].find((file) => file && existsSync(file));
}

/** Arguments of apt-get; with the browser comes a font to measure text in. */
function installing(browser) {
  return ['install', '-y', '-qq', '--no-install-recommends', browser, 'fonts-liberation'];
}

/**
 * Sees to it that there is a browser for the tests: one of the machine's own, Debian's package where we may install it,
 * or Playwright's download.
 *
 * @returns its path, or `undefined` for Playwright's own
 */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) {
    return found;
  }
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    say('Installing Chromium (apt-get).');
    await mustRun('apt-get', ['update', '-qq']);
    if ((await run('apt-get', installing('chromium-headless-shell'))) !== 0) {
      await mustRun('apt-get', installing('chromium'));
    }
    return findBrowser();
  }
  say('Fetching a browser for the tests (Playwright).');
  await mustRun('playwright', ['install', 'chromium']);
  return undefined;
}
