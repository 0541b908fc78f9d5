import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { benchOptionsFrom } from './BenchOptions';
import { measureBundle } from './bundle/measureBundle';
import { bundleReport } from './bundle/bundleReport';
import { measureOpenings } from './opening/measureOpenings';
import { openingReport } from './opening/openingReport';
import { cacheFolder } from './paths';
import { measureTimelines } from './timeline/measureTimelines';
import { timelineReport } from './timeline/timelineReport';

const options = benchOptionsFrom(process.argv.slice(2));

async function run(): Promise<void> {
  const results: Record<string, unknown> = { at: new Date().toISOString(), node: process.version, options };
  const measure = async <T>(
    part: (typeof options.parts)[number],
    work: () => Promise<T>,
    report: (result: T) => string
  ) => {
    if (options.parts.includes(part)) {
      const result = await work();
      results[part] = result;
      process.stdout.write(`\n${report(result)}`);
    }
  };
  await measure('bundle', measureBundle, bundleReport);
  await measure('opening', () => measureOpenings(options.runs, sayProgress), openingReport);
  await measure('timeline', () => measureTimelines(options, sayProgress), timelineReport);

  mkdirSync(cacheFolder, { recursive: true });
  const file = path.join(cacheFolder, `results-${new Date().toISOString().slice(0, 19).replace(/:/g, '')}.json`);
  writeFileSync(file, JSON.stringify(results, undefined, 2));
  process.stdout.write(`\nAll figures: ${path.relative(process.cwd(), file)}\n`);
}

function sayProgress(text: string): void {
  process.stderr.write(`${text}\n`);
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
