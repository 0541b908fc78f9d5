import type { Browser, CDPSession } from '@playwright/test';
import { percentile } from '../statistics';
import '../pages/startBench';

/** What one fresh page was like. Times are in milliseconds. */
export interface PageFigures {
  readonly firstPaintMs: number;
  readonly settledMs: number;
  readonly elements: number;
  readonly heapMb: number;
  readonly scrollP95Ms: number;
  readonly blankFrames: number;
  readonly mostElements: number;
  readonly changeMs: number;
}

const scrollSteps = 60;
const changedRow = 3;

/** Opens a page of a contender, draws the plan, changes a phase and scrolls from top to bottom. */
export async function measurePage(browser: Browser, address: string, rowCount: number): Promise<PageFigures> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'fi-FI' });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.evaluate((count) => window.bench.prepare(count), rowCount);
    const times = await page.evaluate(() => window.bench.render());
    const elements = await page.evaluate(() => window.bench.countElements());
    const heapMb = await usedHeapMb(await context.newCDPSession(page));
    const changeMs = await page.evaluate((index) => window.bench.change(index), changedRow);
    const { frames, blankFrames, mostElements } = await page.evaluate(
      (steps) => window.bench.scroll(steps),
      scrollSteps
    );
    return { ...times, elements, heapMb, scrollP95Ms: percentile(frames, 0.95), blankFrames, mostElements, changeMs };
  } finally {
    await context.close();
  }
}

/** What the page's scripts hold after a garbage collection. */
async function usedHeapMb(session: CDPSession): Promise<number> {
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const bytes = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN;
  return bytes / 1_000_000;
}
