import { readFileSync } from 'node:fs';

/** A file of a component, with or without its integrity. */
type ScriptPath = string | { readonly path: string };

export type ScriptResource =
  | { readonly type: 'component'; readonly id: string; readonly version: string }
  | { readonly type: 'path'; readonly path: ScriptPath }
  | {
      readonly type: 'localizedPath';
      readonly paths: Readonly<Record<string, ScriptPath>>;
      readonly defaultPath: ScriptPath;
    };

/** The part of an SPFx component manifest that a loader reads; the rest rides along. */
export interface ComponentManifest {
  readonly id: string;
  readonly alias: string;
  readonly version: string;
  readonly componentType: string;
  readonly preconfiguredEntries?: readonly PreconfiguredEntry[];
  readonly loaderConfig: {
    readonly internalModuleBaseUrls: readonly string[];
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<Record<string, ScriptResource>>;
  };
}

interface PreconfiguredEntry {
  readonly title: Readonly<Record<string, string>>;
  readonly description: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly officeFabricIconFontName?: string;
  readonly iconImageUrl?: string;
  readonly groupId?: string;
}

/** Reads a `*.manifest.json` as the SPFx build writes it. Throws when it is not one. */
export function readComponentManifest(file: string): ComponentManifest {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isComponentManifest(value)) {
    throw new TypeError(`${file} is not an SPFx component manifest`);
  }
  return value;
}

function isComponentManifest(value: unknown): value is ComponentManifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'version' in value &&
    'loaderConfig' in value &&
    typeof value.loaderConfig === 'object' &&
    value.loaderConfig !== null &&
    'scriptResources' in value.loaderConfig
  );
}

/**
 * The file for a language. SharePoint's loader (`resolveAddress` in `@microsoft/sp-loader`) takes the one of exactly this
 * name, in either case, else the default path: it knows of no kinship between `sv-FI` and `sv-SE`.
 */
export function scriptPathFor(resource: Exclude<ScriptResource, { type: 'component' }>, locale: string): string {
  if (resource.type === 'path') {
    return pathText(resource.path);
  }
  const wanted = locale.toLowerCase();
  const exact = Object.entries(resource.paths).find(([name]) => name.toLowerCase() === wanted)?.[1];
  return pathText(exact ?? resource.defaultPath);
}

function pathText(path: ScriptPath): string {
  return typeof path === 'string' ? path : path.path;
}
