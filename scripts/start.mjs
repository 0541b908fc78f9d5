// npm start: the workbench, with everything it needs. Works from a bare clone under any Node from 18 on.
import { ensureDependencies } from './steps/dependencies.mjs';
import { run, say } from './steps/run.mjs';
import { ensureShippedPackage } from './steps/shippedPackage.mjs';

try {
  await ensureDependencies();
  await ensureShippedPackage();
  say('Starting the workbench.');
  process.exitCode = await run('node', [
    '--disable-warning=ExperimentalWarning',
    '--import',
    'tsx',
    'workbench/main.ts',
    ...process.argv.slice(2)
  ]);
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
