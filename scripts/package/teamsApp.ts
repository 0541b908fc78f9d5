import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { readPublisher } from './publisher';

const noTime = new Date(1980, 0, 1);

/**
 * The app that SharePoint hands to Teams instead of a manifest of its own making: `config/teams/` with the publisher's
 * details, and the icons. The same sources always give the same bytes.
 */
export function teamsAppFiles(projectFolder: string): ReadonlyMap<string, Uint8Array> {
  const sources = path.join(projectFolder, 'config', 'teams');
  const icons = path.join(projectFolder, 'teams');
  const files = new Map<string, Uint8Array>();
  for (const name of readdirSync(sources).sort()) {
    files.set(name, readFileSync(path.join(sources, name)));
  }
  files.set('manifest.json', Buffer.from(manifestText(projectFolder)));
  for (const name of readdirSync(icons).sort()) {
    if (name.endsWith('.png')) {
      files.set(name, readFileSync(path.join(icons, name)));
    }
  }
  return files;
}

/** Writes `teams/TeamsSPFxApp.zip`. */
export function zipTeamsApp(projectFolder: string): void {
  const files: Zippable = {};
  for (const [name, content] of teamsAppFiles(projectFolder)) {
    files[name] = [content, { mtime: noTime }];
  }
  writeFileSync(path.join(projectFolder, 'teams', 'TeamsSPFxApp.zip'), zipSync(files));
}

function manifestText(projectFolder: string): string {
  const manifest: Record<string, unknown> = JSON.parse(
    readFileSync(path.join(projectFolder, 'config', 'teams', 'manifest.json'), 'utf8')
  );
  const { name, websiteUrl, privacyUrl, termsOfUseUrl } = readPublisher(projectFolder);
  return JSON.stringify({ ...manifest, developer: { name, websiteUrl, privacyUrl, termsOfUseUrl } }, undefined, 2);
}
