import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import type { Host } from '../../../../workbench/host/startHost';
import type { LoggedRequest } from '../../../../workbench/host/log/RequestLog';
import { aHost, ask, createList } from './aHost';
import type { Answer } from './aHost';

const page = '/sites/intra/SitePages/Tiekartta.aspx';
const seeded: string[] = [];
let host: Host;

beforeAll(async () => {
  host = await aHost(seeded);
}, 60_000);
afterAll(() => host.close());
afterEach(async () => {
  await ask(`${host.origin}/_workbench/faults`, 'DELETE');
  await ask(`${host.origin}/_workbench/requests`, 'DELETE');
});

function setFaults(faults: unknown): Promise<Answer> {
  return ask(`${host.origin}/_workbench/faults`, 'POST', {}, JSON.stringify(faults));
}

async function readLog(): Promise<readonly LoggedRequest[]> {
  const { body } = await ask(`${host.origin}/_workbench/requests`);
  return JSON.parse(body.toString()) as readonly LoggedRequest[];
}

async function listTitles(): Promise<string> {
  return (await ask(`${host.origin}/sites/intra/_api/web/lists?$select=Title`)).body.toString();
}

describe('the host', () => {
  it('fills an empty store with the demo plan before it is ready, and logs nothing of it', async () => {
    expect(seeded).toEqual(['demo']);
    expect((await ask(`${host.origin}/_workbench/health`)).status).toBe(200);
    expect(await readLog()).toEqual([]);
  });

  it('replaces the lists with a generated plan, and brings the demo plan back', async () => {
    await ask(`${host.origin}/_workbench/seed`, 'POST', {}, '{"actions":12}');
    expect(await listTitles()).not.toContain('Toimenpiteet');
    await ask(`${host.origin}/_workbench/reset`, 'POST');
    expect(await listTitles()).toContain('Toimenpiteet');
    expect(seeded.slice(1)).toEqual(['generated 12', 'demo']);
  });

  it('lets conditions of the service be set, expired change tokens among them, and forgets them on reset', async () => {
    const conditions = `${host.origin}/_workbench/conditions`;
    const read = async (): Promise<unknown> => JSON.parse((await ask(conditions)).body.toString());
    const usual = await read();
    await ask(conditions, 'POST', {}, '{"binThreshold":3}');
    await ask(`${host.origin}/_workbench/changes`, 'POST', {}, '{"expired":"error","tokens":"all"}');
    expect(await read()).toMatchObject({
      binThreshold: 3,
      viewThreshold: 5000,
      expiredTokens: { answer: -2130575172, beforeSequence: 'all' }
    });
    expect((await ask(conditions, 'POST', {}, '{"binThreshold":-3}')).status).toBe(400);
    await ask(conditions, 'DELETE');
    expect(await read()).toEqual(usual);
  });

  it('refuses to seed an impossible number of actions', async () => {
    expect((await ask(`${host.origin}/_workbench/seed`, 'POST', {}, '{"actions":-1}')).status).toBe(400);
  });

  it('logs REST requests with their bytes on the wire and before compression', async () => {
    const url = "/sites/intra/_api/web/GetList('/sites/intra/Lists/Toimenpiteet')/fields";
    const answer = await ask(host.origin + url, 'GET', { 'Accept-Encoding': 'gzip', 'workbench-user': 'reader' });
    const [entry] = await readLog();
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(entry).toMatchObject({ method: 'GET', url, status: 200, user: 'reader', requestBytes: 0 });
    expect(entry?.responseBytes).toBe(answer.body.length);
    expect(entry?.responseBytesUncompressed).toBe(gunzipSync(answer.body).length);
  });

  it('throttles as it is told, and says how long to wait', async () => {
    await setFaults([{ match: '_api/web', retryAfter: 7, times: 1 }]);
    const answer = await ask(`${host.origin}/sites/intra/_api/web`);
    expect([answer.status, answer.headers['retry-after']]).toEqual([429, '7']);
    expect((await ask(`${host.origin}/sites/intra/_api/web`)).status).toBe(200);
    expect((await readLog()).map(({ status, fault }) => [status, fault])).toEqual([
      [429, 'status 429'],
      [200, undefined]
    ]);
  });

  it('breaks the connection before the write', async () => {
    await setFaults([{ match: 'web/lists', method: 'POST', drop: true }]);
    await expect(createList(host.origin, 'Ennen')).rejects.toThrow('socket hang up');
    expect(await listTitles()).not.toContain('Ennen');
    expect((await readLog()).find(({ method, url }) => method === 'POST' && url.endsWith('lists'))?.status).toBe(0);
  });

  it('breaks the connection after the write', async () => {
    await setFaults([{ match: 'web/lists', method: 'POST', drop: 'after' }]);
    await expect(createList(host.origin, 'Jälkeen')).rejects.toThrow('socket hang up');
    expect(await listTitles()).toContain('Jälkeen');
  });

  it('keeps no connection open while drops are to come, so that no browser repeats a request', async () => {
    await setFaults([{ match: 'never', drop: true }]);
    expect((await ask(`${host.origin}/sites/intra/_api/web`)).headers.connection).toBe('close');
  });

  it('closes connections on which nothing was ever asked, too', async () => {
    const spare = connect(Number(new URL(host.origin).port), '127.0.0.1');
    const isClosed = once(spare, 'close');
    await once(spare, 'connect');
    await wait(600);
    await setFaults([{ match: 'never', drop: true }]);
    await isClosed;
  });

  it('leaves alone a connection that has just been opened for a request', async () => {
    await setFaults([{ match: 'never', drop: true }]);
    const fresh = connect(Number(new URL(host.origin).port), '127.0.0.1');
    await once(fresh, 'connect');
    await ask(`${host.origin}/sites/intra/_api/web`);
    fresh.write('GET /_workbench/health HTTP/1.1\r\nHost: localhost\r\n\r\n');
    const [answer] = await once(fresh, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1.1 200/);
    fresh.destroy();
  });

  it('names what is wrong with a fault', async () => {
    const answer = await setFaults({ match: 'x' });
    expect([answer.status, answer.body.toString()]).toEqual([400, '{"error":"faults must be a JSON array"}']);
  });

  it('says on the page that the bundle has not been built', async () => {
    const answer = await ask(host.origin + page);
    expect(answer.status).toBe(503);
    expect(answer.body.toString()).toContain('npm run package');
  });

  it('allows scripts from its own files only, and has none inline', async () => {
    for (const url of ['/', '/sites/intra/Lists/Toimenpiteet/AllItems.aspx']) {
      const answer = await ask(host.origin + url);
      expect(answer.headers['content-security-policy']).toContain("script-src 'self';");
      expect(answer.body.toString()).not.toMatch(/<script(?![^>]*(src=|type="application\/json"))|\son\w+=/);
    }
  });

  it('switches the person with a cookie', async () => {
    const form = {
      'Content-Type': 'application/x-www-form-urlencoded',
      Referer: `${host.origin}/teams/tab?theme=dark`
    };
    const answer = await ask(`${host.origin}/_workbench/user`, 'POST', form, 'as=editor');
    expect([answer.status, answer.headers.location]).toEqual([303, '/teams/tab?theme=dark']);
    expect(String(answer.headers['set-cookie'])).toContain('workbench-user=editor');
  });

  it('lets a reader change no page', async () => {
    const body = JSON.stringify({ pageId: page, data: { dataVersion: '1.0', properties: {} } });
    const answer = await ask(`${host.origin}/_workbench/webpart`, 'PUT', { 'workbench-user': 'reader' }, body);
    expect(answer.status).toBe(403);
  });

  it('follows no return address to another origin', async () => {
    const form = '/sites/intra/Lists/Toimenpiteet/NewForm.aspx?Source=';
    const own = await ask(`${host.origin}${form}${encodeURIComponent('/teams/tab?a=1')}`);
    const other = await ask(`${host.origin}${form}${encodeURIComponent('https://example.org/')}`);
    expect(own.body.toString()).toContain('"source":"/teams/tab?a=1"');
    expect(other.body.toString()).toContain('"source":""');
  });

  it('answers 304 to a file that the browser has', async () => {
    const url = `${host.origin}/_workbench/client/workbench.css`;
    const first = await ask(url);
    const again = await ask(url, 'GET', { 'If-None-Match': String(first.headers.etag) });
    expect([first.status, again.status, again.body.length]).toEqual([200, 304, 0]);
  });
});
