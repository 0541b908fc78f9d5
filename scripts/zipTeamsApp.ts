import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/**
 * Zips `config/teams/` and the icons into `teams/TeamsSPFxApp.zip`, which SharePoint hands to Teams instead of a manifest
 * of its own making. The same sources always give the same bytes: `npm run teams` after changing them.
 */
const sources = path.join(process.cwd(), 'config', 'teams');
const target = path.join(process.cwd(), 'teams');
const noTime = new Date(1980, 0, 1);

const files: Zippable = {};
const add = (folder: string, name: string): void => {
  files[name] = [readFileSync(path.join(folder, name)), { mtime: noTime }];
};
readdirSync(sources)
  .sort()
  .forEach((name) => add(sources, name));
readdirSync(target)
  .filter((name) => name.endsWith('.png'))
  .sort()
  .forEach((name) => add(target, name));

writeFileSync(path.join(target, 'TeamsSPFxApp.zip'), zipSync(files));
console.log(`teams/TeamsSPFxApp.zip: ${Object.keys(files).join(', ')}`);
