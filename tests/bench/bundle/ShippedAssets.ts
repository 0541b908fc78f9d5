import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { releaseFolder } from '../paths';

/** A file of the package that the browser may load. Sizes are in bytes. */
export interface Asset {
  readonly file: string;
  readonly kind: 'entry' | 'strings' | 'chunk';
  readonly minified: number;
  readonly gzipped: number;
}

interface ScriptResource {
  readonly path?: string;
  readonly paths?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly loaderConfig: {
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<Record<string, ScriptResource>>;
  };
}

/**
 * The files of the last `npm run package`. The folder may hold earlier ones too: the manifest names the entry and the
 * strings, and the entry names its chunks by their hashes.
 */
export function readShippedAssets(): readonly Asset[] {
  const folder = path.join(releaseFolder, 'manifests');
  const name = readdirSync(folder).find((file) => file.endsWith('.manifest.json'));
  if (name === undefined) {
    throw new Error('There is no package yet: npm run package.');
  }
  const { loaderConfig } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Manifest;
  const entry = loaderConfig.scriptResources[loaderConfig.entryModuleId]?.path ?? '';
  const strings = Object.values(loaderConfig.scriptResources).flatMap(({ paths = {} }) => Object.values(paths));
  return [
    toAsset(entry, 'entry'),
    ...readChunkNames(entry).map((file) => toAsset(file, 'chunk')),
    ...strings.map((file) => toAsset(file, 'strings'))
  ];
}

function readChunkNames(entry: string): readonly string[] {
  const code = readAsset(entry).toString('utf8');
  return readdirSync(path.join(releaseFolder, 'assets')).filter((file) => {
    const hash = /^chunk\..*_([0-9a-f]+)\.js$/.exec(file)?.[1];
    return hash !== undefined && code.includes(hash);
  });
}

function toAsset(file: string, kind: Asset['kind']): Asset {
  const content = readAsset(file);
  return { file, kind, minified: content.length, gzipped: gzipSync(content, { level: 9 }).length };
}

function readAsset(file: string): Buffer {
  return readFileSync(path.join(releaseFolder, 'assets', file));
}
