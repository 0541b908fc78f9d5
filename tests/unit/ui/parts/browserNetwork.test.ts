/**
 * @jest-environment jsdom
 */
import { browserNetwork } from '../../../../src/ui/parts/PartNetwork';

const address = 'https://cdn.example/chunk.details_1.js';

function answerWith(status: number, type: string): jest.Mock {
  const fetch = jest.fn(() => Promise.resolve({ status, headers: new Headers({ 'content-type': type }) }));
  Object.assign(globalThis, { fetch });
  return fetch;
}

describe('asking for the address of a part', () => {
  it.each([
    [200, 'application/javascript', 'code'],
    [200, 'text/javascript; charset=utf-8', 'code'],
    [200, 'application/x-javascript', 'code'],
    [200, 'text/html; charset=utf-8', 'other'],
    [404, 'text/html', 'other'],
    [404, 'application/javascript', 'other'],
    [410, '', 'other'],
    [403, 'text/plain', 'other'],
    [429, 'text/html', 'none'],
    [408, '', 'none'],
    [500, 'text/html', 'none'],
    [503, 'application/javascript', 'none']
  ])('understands %s %s as %s', async (status, type, kind) => {
    answerWith(status, type);
    expect((await browserNetwork.ask(address)).kind).toBe(kind);
  });

  it('goes past the browser’s cache', async () => {
    const fetch = answerWith(200, 'text/javascript');
    await browserNetwork.ask(address);
    expect(fetch).toHaveBeenCalledWith(address, expect.objectContaining({ cache: 'reload' }));
  });

  it('tells of no connection', async () => {
    Object.assign(globalThis, { fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
    expect(await browserNetwork.ask(address)).toEqual({ kind: 'none', detail: 'TypeError: Failed to fetch' });
  });

  it('waits no longer than until the connection is back', async () => {
    const waited = browserNetwork.wait(60_000);
    window.dispatchEvent(new Event('online'));
    await expect(waited).resolves.toBeUndefined();
  });
});
