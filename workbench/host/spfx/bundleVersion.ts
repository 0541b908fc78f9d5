import { moduleNameOf } from './moduleNameOf';
import type { ShippedBundle } from './shippedBundle';

const versionedPrefix = '/_workbench/bundle@';

/**
 * The bundle as the app catalogue has it after an update: another version, and so other module names and another address. The
 * code is the same, and runs beside the shipped one in a tab as the next version would.
 *
 * @param version - such as `0.2.0`; the shipped bundle for a text that is no version, or for the shipped one
 */
export function inVersion(bundle: ShippedBundle, version: string | null): ShippedBundle {
  if (version === null || !/^\d+\.\d+\.\d+$/.test(version) || version === bundle.manifest.version) {
    return bundle;
  }
  return {
    ...bundle,
    manifest: { ...bundle.manifest, version },
    baseUrl: `${versionedPrefix}${version}/`
  };
}

/** The version and the file's name that an address names; `undefined` for other addresses. */
export function versionedFile(urlPath: string): { readonly version: string; readonly name: string } | undefined {
  const [, version, name] = /^\/_workbench\/bundle@(\d+\.\d+\.\d+)\/(.+)$/.exec(urlPath) ?? [];
  return version !== undefined && name !== undefined ? { version, name } : undefined;
}

/** A script of the shipped bundle with the names that it would have in that version. */
export function scriptInVersion(script: string, { manifest }: ShippedBundle, version: string): string {
  return script.replaceAll(moduleNameOf(manifest), moduleNameOf({ id: manifest.id, version }));
}
