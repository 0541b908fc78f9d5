import { mkdtempSync, symlinkSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startHost } from '../../../../workbench/host/startHost';
import type { Host } from '../../../../workbench/host/startHost';
import { createSharePoint } from '../../../../workbench/sharepoint/createSharePoint';

const repository = path.join(__dirname, '../../../..');

/** A host on a free port, with SharePoint in memory, in a project where nothing has been packaged. */
export async function aHost(seeded: string[] = []): Promise<Host> {
  const projectFolder = mkdtempSync(path.join(tmpdir(), 'workbench-host-'));
  for (const folder of ['node_modules', 'workbench']) {
    symlinkSync(path.join(repository, folder), path.join(projectFolder, folder));
  }
  return startHost({
    options: { port: 0, dataFolder: ':memory:', isReset: false, projectFolder },
    sharePoint: createSharePoint({ databaseFile: ':memory:' }),
    loadSeeder: async () => ({
      seedDemoPlan: async (origin) => {
        seeded.push('demo');
        await createList(origin, 'Toimenpiteet');
      },
      seedGeneratedPlan: async (_origin, actions) => {
        seeded.push(`generated ${actions}`);
      }
    })
  });
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

/** One request over a connection of its own; rejects when the connection breaks. */
export function ask(url: string, method = 'GET', headers: Record<string, string> = {}, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method, headers: { Accept: 'application/json', ...headers }, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
        );
      }
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

export async function createList(origin: string, title: string): Promise<number> {
  const web = `${origin}/sites/intra/_api`;
  const json = { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json' };
  const context = JSON.parse((await ask(`${web}/contextinfo`, 'POST', json)).body.toString()) as {
    readonly FormDigestValue: string;
  };
  const headers = { ...json, 'X-RequestDigest': context.FormDigestValue };
  const body = JSON.stringify({ BaseTemplate: 100, Title: title });
  return (await ask(`${web}/web/lists`, 'POST', headers, body)).status;
}
