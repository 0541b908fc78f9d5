import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Installed packages that the page may load files from, and the folders of them that hold browser files. */
const browserFolders: Readonly<Record<string, string>> = {
  requirejs: '',
  react: 'umd/',
  'react-dom': 'umd/',
  tslib: '',
  '@microsoft/load-themed-styles': 'lib-amd/'
};
const frameworkPackage = /^@microsoft\/sp-[a-z-]+$/;
const browserFile = /^[\w./-]+\.(js|woff2?|txt)$/;

export const libraryPrefix = '/_workbench/lib/';

/** Address of an installed package's file; it names the version, so it may be cached for ever. */
export function libraryUrl(projectFolder: string, packageName: string, file: string): string {
  return `${libraryPrefix}${packageName}@${installedVersion(projectFolder, packageName)}/${file}`;
}

/** The file on disk behind a library address; `undefined` when it names nothing that a page may load. */
export function libraryFileOf(projectFolder: string, urlPath: string): string | undefined {
  const parts = /^\/_workbench\/lib\/((?:@[\w-]+\/)?[\w-]+)@[\w.-]+\/(.+)$/.exec(urlPath);
  const packageName = parts?.[1];
  const file = parts?.[2];
  if (!packageName || !file || !browserFile.test(file) || file.includes('..')) {
    return undefined;
  }
  const folder = frameworkPackage.test(packageName) ? 'dist/' : browserFolders[packageName];
  if (folder === undefined || !file.startsWith(folder)) {
    return undefined;
  }
  return path.join(projectFolder, 'node_modules', packageName, file);
}

function installedVersion(projectFolder: string, packageName: string): string {
  const manifest: unknown = JSON.parse(
    readFileSync(path.join(projectFolder, 'node_modules', packageName, 'package.json'), 'utf8')
  );
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new TypeError(`${packageName} has no version`);
}
