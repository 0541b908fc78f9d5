import { markdownTable } from '../markdownTable';
import type { Asset } from './ShippedAssets';
import type { BundleResult } from './measureBundle';

const partsShown = 5;

export function bundleReport({ assets, parts }: BundleResult): string {
  const assetTable = markdownTable(
    ['file', 'kind', 'minified B', 'gzip B'],
    assets.map(({ file, kind, minified, gzipped }) => [file, kind, minified, gzipped])
  );
  const total = parts.reduce((sum, { minified }) => sum + minified, 0);
  const partTable = markdownTable(
    ['part of the entry', 'minified B', '%'],
    parts.slice(0, partsShown).map(({ name, minified }) => [name, minified, (minified / total) * 100])
  );
  const first = sizeAtStart(assets);
  return `## Bundle

Until the first timeline, React and the SPFx packages not counted: ${kilobytes(first)} kB gzip (entry and one language).

${assetTable}

${partTable}
`;
}

/** The entry and the largest of the languages. */
function sizeAtStart(assets: readonly Asset[]): number {
  const sizes = (kind: Asset['kind']): readonly number[] =>
    assets.filter((asset) => asset.kind === kind).map(({ gzipped }) => gzipped);
  return Math.max(...sizes('entry')) + Math.max(0, ...sizes('strings'));
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
