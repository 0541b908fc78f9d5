import type { BenchOptions, ContenderName } from '../BenchOptions';
import { launchBrowser } from '../launchBrowser';
import { median } from '../statistics';
import { buildPages } from './buildPages';
import { type PageFigures, measurePage } from './measurePage';
import { servePages } from './servePages';

export interface TimelineResult {
  readonly contender: ContenderName;
  readonly rows: number;
  readonly median: PageFigures;
  /** Every page by itself. */
  readonly pages: readonly PageFigures[];
}

/** Measures all contenders beside each other: they take turns, so that what disturbs the machine disturbs them all. */
export async function measureTimelines(
  { rows, runs, contenders }: BenchOptions,
  onProgress: (text: string) => void
): Promise<readonly TimelineResult[]> {
  const { server, origin } = await servePages(await buildPages(contenders));
  const browser = await launchBrowser();
  try {
    const results: TimelineResult[] = [];
    for (const count of rows) {
      const pages = new Map<ContenderName, PageFigures[]>(contenders.map((name) => [name, []]));
      for (let run = 1; run <= runs; run++) {
        for (const [name, figures] of pages) {
          onProgress(`${count} rows, run ${run} of ${runs}: ${name}`);
          figures.push(await measurePage(browser, `${origin}/${name}.html`, count));
        }
      }
      pages.forEach((figures, contender) =>
        results.push({ contender, rows: count, median: medianFigures(figures), pages: figures })
      );
    }
    return results;
  } finally {
    await browser.close();
    server.close();
  }
}

function medianFigures(pages: readonly PageFigures[]): PageFigures {
  const of = (figure: keyof PageFigures): number => median(pages.map((page) => page[figure]));
  return {
    firstPaintMs: of('firstPaintMs'),
    settledMs: of('settledMs'),
    elements: of('elements'),
    heapMb: of('heapMb'),
    scrollP95Ms: of('scrollP95Ms'),
    blankFrames: of('blankFrames'),
    mostElements: of('mostElements'),
    changeMs: of('changeMs')
  };
}
