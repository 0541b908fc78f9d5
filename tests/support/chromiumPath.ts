import { existsSync } from 'node:fs';

/** The browser that `CHROMIUM_PATH` names, or one of the machine's own; `undefined` leaves it to Playwright's download. */
export const chromiumPath =
  process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync);
