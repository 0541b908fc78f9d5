import { FormDigests } from '../../../../src/sharepoint/requests/FormDigests';

const refused = JSON.stringify({
  'odata.error': { code: '-2130575251, Microsoft.SharePoint.SPException', message: {} }
});
const forbidden = JSON.stringify({
  'odata.error': { code: '-2147024891, System.UnauthorizedAccessException', message: {} }
});

/** A service that takes only the digest `fresh`, and gives it out. */
function aService(answer = refused): { send: (url: string, init: RequestInit) => Promise<Response>; seen: string[] } {
  const seen: string[] = [];
  return {
    seen,
    send: (url, init) => {
      const digest = new Headers(init.headers).get('X-RequestDigest');
      seen.push(`${url.replace(/.*_api/, '')} ${digest}`);
      if (url.endsWith('contextinfo')) {
        return Promise.resolve(Response.json({ FormDigestValue: 'fresh', FormDigestTimeoutSeconds: 1800 }));
      }
      return Promise.resolve(digest === 'fresh' ? new Response('ok') : new Response(answer, { status: 403 }));
    }
  };
}

const url = 'https://contoso.sharepoint.com/sites/x/_api/web/items(1)';
const write = { method: 'POST', headers: { 'X-RequestDigest': 'old' } };

describe('FormDigests', () => {
  it('sends a write again with a fresh digest when the old one has expired', async () => {
    const { send, seen } = aService();
    expect((await new FormDigests().send(url, write, send)).status).toBe(200);
    expect(seen).toEqual(['/web/items(1) old', '/contextinfo null', '/web/items(1) fresh']);
  });

  it('uses the fresh digest from then on', async () => {
    const { send, seen } = aService();
    const digests = new FormDigests();
    await digests.send(url, write, send);
    await digests.send(url, write, send);
    expect(seen.slice(3)).toEqual(['/web/items(1) fresh']);
  });

  it('takes a lack of rights for what it is', async () => {
    const { send, seen } = aService(forbidden);
    expect((await new FormDigests().send(url, write, send)).status).toBe(403);
    expect(seen).toHaveLength(1);
  });

  it('passes on that the service is too busy to give a new digest, so that the write is tried later', async () => {
    const { send } = aService();
    const busy: typeof send = (address, init) =>
      address.endsWith('contextinfo') ? Promise.resolve(new Response('busy', { status: 429 })) : send(address, init);
    expect((await new FormDigests().send(url, write, busy)).status).toBe(429);
  });

  it('asks for the new digest as the person who writes, without what belongs to the write', async () => {
    const { send } = aService();
    const asked: (readonly [string, string])[] = [];
    const watch: typeof send = (address, init) => {
      if (address.endsWith('contextinfo')) {
        new Headers(init.headers).forEach((value, name) => asked.push([name, value]));
      }
      return send(address, init);
    };
    const headers = {
      'X-RequestDigest': 'old',
      'If-Match': '"1"',
      'X-HTTP-Method': 'MERGE',
      Authorization: 'Bearer x'
    };
    await new FormDigests().send(url, { method: 'POST', headers }, watch);
    expect(asked).toEqual([
      ['accept', 'application/json;odata=nometadata'],
      ['authorization', 'Bearer x']
    ]);
  });

  it('passes reads through', async () => {
    const { send, seen } = aService();
    await new FormDigests().send(url, { method: 'GET' }, send);
    expect(seen).toEqual(['/web/items(1) null']);
  });
});
