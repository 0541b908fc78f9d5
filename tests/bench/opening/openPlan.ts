import type { BrowserContext } from '@playwright/test';
import type { LoggedRequest, WorkbenchServer } from './WorkbenchServer';

/** One opening of the intranet page. */
export interface Opening {
  /** From the page's address to the first action on the screen, in milliseconds. */
  readonly firstRowMs: number;
  /** The REST requests of the page. */
  readonly requests: readonly LoggedRequest[];
  /** Files of the package that were loaded. */
  readonly assets: readonly string[];
}

const pageAddress = '/sites/intra/SitePages/Tiekartta.aspx';
const longestOpeningMs = 120_000;

/** Opens the page and waits until an action's row has been drawn and nothing more is asked for. */
export async function openPlan(workbench: WorkbenchServer, context: BrowserContext): Promise<Opening> {
  await workbench.forgetRequests();
  const page = await context.newPage();
  const assets: string[] = [];
  page.on('response', (response) => {
    const file = /\/(?:tiekartta-roadmap|chunk\.|RoadmapWebPartStrings)[^/?]*\.js/.exec(response.url())?.[0];
    if (file !== undefined) {
      assets.push(file.slice(1));
    }
  });
  await page.goto(workbench.origin + pageAddress, { waitUntil: 'commit' });
  const drawn = await page.waitForFunction(
    () =>
      document.querySelector('[data-action-id]') &&
      new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))),
    undefined,
    { timeout: longestOpeningMs, polling: 'raf' }
  );
  const firstRowMs = await drawn.jsonValue();
  await page.waitForLoadState('networkidle');
  const requests = (await workbench.requests()).filter(({ url }) => url.includes('/_api/'));
  await page.close();
  return { firstRowMs: Number(firstRowMs), requests, assets };
}
