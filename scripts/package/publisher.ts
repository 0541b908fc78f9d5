import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Who publishes the product; both SharePoint and Teams show it. */
export interface Publisher {
  readonly name: string;
  readonly websiteUrl: string;
  readonly privacyUrl: string;
  readonly termsOfUseUrl: string;
}

/** Reads `developer` of `config/package-solution.json`: the one place where the publisher fills it in. */
export function readPublisher(projectFolder: string): Publisher {
  const file = path.join(projectFolder, 'config', 'package-solution.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { solution: { developer: Publisher } }).solution.developer;
}

/** The names of the addresses that lead nowhere yet: `.example` and its like are kept for examples (RFC 2606). */
export function placeholdersIn(publisher: Publisher): readonly string[] {
  return Object.entries(publisher).flatMap(([name, value]) =>
    name.endsWith('Url') && isPlaceholder(value) ? [name] : []
  );
}

function isPlaceholder(address: string): boolean {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return host === '' || /(^|\.)(example|invalid|test|localhost|example\.(com|net|org))$/.test(host);
}
