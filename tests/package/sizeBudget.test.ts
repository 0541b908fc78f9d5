import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Asset, readShippedAssets } from '../bench/bundle/ShippedAssets';

/** Most bytes after gzip, by the name of the file that a browser loads. */
type SizeBudget = Readonly<Record<string, number>>;

const budget = JSON.parse(readFileSync(path.join(__dirname, 'sizeBudget.json'), 'utf8')) as SizeBudget;

/** `entry`, `strings fi-fi`, `chunk details`; chunks that webpack shares between others have no name of their own. */
function nameOf({ kind, file }: Asset): string {
  const [, name] = /^(?:RoadmapWebPartStrings_|chunk\.)(.+)_[0-9a-f]+\.js$/.exec(file) ?? [];
  return kind === 'entry' ? 'entry' : `${kind} ${name === undefined || /^\d+$/.test(name) ? 'shared' : name}`;
}

function sizes(): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  // A language may be in the manifest under several cultures.
  const assets = new Map(readShippedAssets().map((asset) => [asset.file, asset]));
  for (const asset of assets.values()) {
    const name = nameOf(asset);
    found[name] = (found[name] ?? 0) + asset.gzipped;
  }
  return found;
}

describe('the size of the package', () => {
  const found = sizes();

  it('has a budget for every file, and no budget for a file that is not there', () => {
    expect(Object.keys(budget).sort()).toEqual(Object.keys(found).sort());
  });

  // Too large: find out what came in, or raise the figure in sizeBudget.json and say why in the commit.
  it.each(Object.keys(budget))('keeps %s within its budget', (name) => {
    expect(found[name]).toBeLessThanOrEqual(budget[name] ?? 0);
  });
});
