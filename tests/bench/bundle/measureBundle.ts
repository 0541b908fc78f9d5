import { type Asset, readShippedAssets } from './ShippedAssets';
import { type BundlePart, measureParts } from './measureParts';

export interface BundleResult {
  readonly assets: readonly Asset[];
  readonly parts: readonly BundlePart[];
}

/** The files of the package with their sizes, and what the entry is made of. */
export async function measureBundle(): Promise<BundleResult> {
  return { assets: readShippedAssets(), parts: await measureParts() };
}
