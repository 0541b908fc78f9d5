import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostOptionsFrom } from './host/server/hostOptions';
import { startHost } from './host/startHost';
import { createSharePoint } from './sharepoint/createSharePoint';

const projectFolder = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const options = hostOptionsFrom(projectFolder, process.env, process.argv.slice(2));
const isInMemory = options.dataFolder === ':memory:';
if (!isInMemory) {
  mkdirSync(options.dataFolder, { recursive: true });
}
const databaseFile = isInMemory ? ':memory:' : path.join(options.dataFolder, 'sharepoint.db');

const sharePoint = createSharePoint({ databaseFile });
const host = await startHost({
  options,
  sharePoint,
  loadSeeder: () => import(/* webpackChunkName: 'seed-demo' */ './demo/seedDemo')
}).catch(fail);

process.stdout.write(`Tiekartan työpöytä on valmis (paikallinen, ei SharePoint)
  aloitussivu     ${host.origin}/
  intranet-sivu   ${host.origin}/sites/intra/SitePages/Tiekartta.aspx
  luettelo        ${host.origin}/sites/intra/Lists/Toimenpiteet/AllItems.aspx
  Teams-välilehti ${host.origin}/teams/tab
`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    host
      .close()
      .finally(() => sharePoint.close())
      .then(() => process.exit(0), fail);
  });
}

function fail(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
