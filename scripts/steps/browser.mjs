import { existsSync } from 'node:fs';
import { mustRun, say } from './run.mjs';

const usualPlaces = [
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
    await mustRun('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation']);
    return findBrowser();
  }
  say('Fetching a browser for the tests (Playwright).');
  await mustRun('playwright', ['install', 'chromium']);
  return undefined;
}
