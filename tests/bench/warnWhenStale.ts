import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { compiledFolder, releaseFolder, sourceFolder } from './paths';

/** Says so when the sources have changed since the web part was built: the figures are then of the older one. */
export function warnWhenStale(say: (text: string) => void): void {
  const written = newest(sourceFolder);
  const stale = [compiledFolder, path.join(releaseFolder, 'manifests')].filter((folder) => newest(folder) < written);
  if (stale.length > 0) {
    const names = stale.map((folder) => path.relative(process.cwd(), folder)).join(' and ');
    say(`Older than the sources: ${names}. Build first: npm run package`);
  }
}

/** When the newest file of a folder was written, in milliseconds; 0 when there is none. */
function newest(folder: string): number {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return Math.max(
    0,
    ...files.filter((file) => file.isFile()).map((file) => statSync(path.join(file.parentPath, file.name)).mtimeMs)
  );
}
