import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Names of cultures that get another one's words. SharePoint's loader takes the file whose name is the person's culture,
 * and the English one when there is none (`resolveAddress` in `@microsoft/sp-loader`): Swedish in Finland would be English.
 */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  'fi-FI': ['fi'],
  'sv-SE': ['sv', 'sv-FI', 'sv-AX']
};

/**
 * Gives words to cultures that have no file of their own: the manifests in `release/` name another's file for them, as the
 * SPFx build itself does for the cultures that it knows. No file is added.
 */
export function shareLocaleFiles(projectFolder: string): void {
  const folder = path.join(projectFolder, 'release', 'manifests');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.manifest.json')) : [];
  for (const file of files) {
    const manifest: unknown = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    writeFileSync(path.join(folder, file), JSON.stringify(withOtherNames(manifest), undefined, 2));
  }
}

/** Every object with a member for a culture, at any depth, gets the same member for its other names. */
function withOtherNames(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withOtherNames);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value).map(([name, member]) => [name, withOtherNames(member)] as const);
  const others = entries.flatMap(([name, member]) => (otherNames[name] ?? []).map((other) => [other, member] as const));
  return Object.fromEntries([...others, ...entries]);
}
