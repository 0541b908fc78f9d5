import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readComponentManifest } from './ComponentManifest';
import type { ComponentManifest } from './ComponentManifest';

export const bundlePrefix = '/_workbench/bundle/';

/** The web part as `npm run package` leaves it. */
export interface ShippedBundle {
  readonly manifest: ComponentManifest;
  readonly assetFolder: string;
  /** Server-relative, with a slash at its end. */
  readonly baseUrl: string;
}

/** Finds the production bundle in `release/`; `undefined` when it has not been built. */
export function findShippedBundle(projectFolder: string, alias: string): ShippedBundle | undefined {
  const manifestFolder = path.join(projectFolder, 'release', 'manifests');
  const assetFolder = path.join(projectFolder, 'release', 'assets');
  if (!existsSync(manifestFolder) || !existsSync(assetFolder)) {
    return undefined;
  }
  const manifest = readdirSync(manifestFolder)
    .filter((file) => file.endsWith('.manifest.json'))
    .map((file) => readComponentManifest(path.join(manifestFolder, file)))
    .find((candidate) => candidate.alias === alias);
  return manifest && { manifest, assetFolder, baseUrl: bundlePrefix };
}

/** The bundle's file behind an address; `undefined` for names that leave the folder. */
export function bundleFileOf(bundle: ShippedBundle, urlPath: string): string | undefined {
  const name = urlPath.slice(bundlePrefix.length);
  return /^[\w.@-]+(\/[\w.@-]+)*$/.test(name) && !name.includes('..') ? path.join(bundle.assetFolder, name) : undefined;
}
