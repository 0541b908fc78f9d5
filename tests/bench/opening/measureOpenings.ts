import { launchBrowser } from '../launchBrowser';
import { median } from '../statistics';
import { WorkbenchServer } from './WorkbenchServer';
import { type Opening, openPlan } from './openPlan';

/** The openings of one plan. */
export interface OpeningResult {
  readonly rows: number;
  /** `first`: nothing is known of the list; `later`: the browser has been here before. */
  readonly visit: 'first' | 'later';
  readonly firstRowMs: number;
  /** The opening of the last run; they all ask for the same. */
  readonly opening: Opening;
}

const planSizes = [90, 6000];

/** Opens plans of an ordinary and of a great size in the workbench, with an empty browser and once more. */
export async function measureOpenings(
  runs: number,
  onProgress: (text: string) => void
): Promise<readonly OpeningResult[]> {
  const workbench = await WorkbenchServer.start();
  const browser = await launchBrowser();
  try {
    const results: OpeningResult[] = [];
    for (const rows of planSizes) {
      await workbench.seed(rows);
      const visits = { first: [] as Opening[], later: [] as Opening[] };
      for (let run = 1; run <= runs; run++) {
        onProgress(`opening with ${rows} rows, run ${run} of ${runs}`);
        const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'fi-FI' });
        visits.first.push(await openPlan(workbench, context));
        visits.later.push(await openPlan(workbench, context));
        await context.close();
      }
      results.push(toResult(rows, 'first', visits.first), toResult(rows, 'later', visits.later));
    }
    return results;
  } finally {
    await browser.close();
    await workbench.stop();
  }
}

function toResult(rows: number, visit: OpeningResult['visit'], openings: readonly Opening[]): OpeningResult {
  const opening = openings[openings.length - 1];
  if (!opening) {
    throw new RangeError('No page was opened.');
  }
  return { rows, visit, firstRowMs: median(openings.map(({ firstRowMs }) => firstRowMs)), opening };
}
