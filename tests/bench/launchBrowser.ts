import { type Browser, chromium } from '@playwright/test';
import { chromiumPath } from '../support/chromiumPath';

/** Headless Chromium without a GPU, as on a build machine: `CHROMIUM_PATH`, or the system's own. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
  });
}
