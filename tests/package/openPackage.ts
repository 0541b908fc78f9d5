import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

export const root = path.join(__dirname, '../..');

/** The files of a zip, by name. */
export function unzip(data: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(data)));
}

/** The files of the built package, by name. */
export function openPackage(): ReadonlyMap<string, Uint8Array> {
  const file = path.join(root, 'sharepoint/solution/tiekartta.sppkg');
  if (!existsSync(file)) {
    throw new Error('There is no package to look into: run "npm run package" first.');
  }
  return unzip(readFileSync(file));
}

export function textOf(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  const data = files.get(name);
  if (!data) {
    throw new Error(`The package has no file ${name}; it has ${[...files.keys()].join(', ')}.`);
  }
  return strFromU8(data);
}
