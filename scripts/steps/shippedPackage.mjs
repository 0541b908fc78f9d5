import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { mustRun, root, say } from './run.mjs';

const solution = path.join(root, 'sharepoint', 'solution', 'tiekartta.sppkg');
const sources = ['src', 'config', 'teams', 'scripts/package', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Builds `sharepoint/solution/tiekartta.sppkg` and the bundle in it, unless it is newer than everything it is made of. */
export async function ensureShippedPackage() {
  const builtAt = existsSync(solution) ? statSync(solution).mtimeMs : 0;
  if (sources.some((source) => newestIn(path.join(root, source)) > builtAt)) {
    say('Building the package (production).');
    await mustRun('npm', ['run', '--silent', 'package']);
  }
}

function newestIn(file) {
  if (!existsSync(file)) {
    return 0;
  }
  const stat = statSync(file);
  const inside = stat.isDirectory() ? readdirSync(file).map((name) => newestIn(path.join(file, name))) : [];
  return Math.max(stat.mtimeMs, ...inside);
}
