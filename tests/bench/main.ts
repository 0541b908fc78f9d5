import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { benchOptionsFrom } from './BenchOptions';
import { bundleReport } from './bundle/bundleReport';
import { measureBundle } from './bundle/measureBundle';
import { measureOpenings } from './opening/measureOpenings';
import { openingReport } from './opening/openingReport';
import { cacheFolder } from './paths';
import { measureTimelines } from './timeline/measureTimelines';
import { timelineReport } from './timeline/timelineReport';
import { warnWhenStale } from './warnWhenStale';

/** Measures, reports and keeps the figures. It judges nothing: the same machine is not the same from hour to hour. */
async function run(): Promise<void> {
  const options = benchOptionsFrom(process.argv.slice(2));
  const at = new Date().toISOString();
  const results: Record<string, unknown> = { at, node: process.version, options };
  const report = (part: string, result: unknown, text: string): void => {
    results[part] = result;
    process.stdout.write(`\n${text}`);
  };
  warnWhenStale(sayProgress);
  if (options.parts.includes('bundle')) {
    const bundle = await measureBundle();
    report('bundle', bundle, bundleReport(bundle));
  }
  if (options.parts.includes('opening')) {
    const openings = await measureOpenings(options.runs, sayProgress);
    report('opening', openings, openingReport(openings));
  }
  if (options.parts.includes('timeline')) {
    const timelines = await measureTimelines(options, sayProgress);
    report('timeline', timelines, timelineReport(timelines));
  }
  mkdirSync(cacheFolder, { recursive: true });
  const file = path.join(cacheFolder, `results-${at.slice(0, 19).replace(/:/g, '')}.json`);
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
