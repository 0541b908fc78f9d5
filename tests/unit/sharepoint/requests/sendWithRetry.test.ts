import { ConnectionLostError } from '../../../../src/sharepoint/errors/ServiceError';
import { type SendPolicy, readPolicy, writePolicy } from '../../../../src/sharepoint/requests/SendPolicy';
import { sendWithRetry } from '../../../../src/sharepoint/requests/sendWithRetry';

type Answer = Response | Error;

const realFetch = globalThis.fetch;

afterEach(() => {
  globalThis.fetch = realFetch;
});

/** Answers as given, one a request, and counts them. */
function serveWith(...answers: Answer[]): { count: number } {
  const seen = { count: 0 };
  globalThis.fetch = () => {
    const answer = answers[seen.count++] ?? new Error('one request too many');
    return answer instanceof Response ? Promise.resolve(answer) : Promise.reject(answer);
  };
  return seen;
}

function quick(policy: SendPolicy): SendPolicy {
  return { ...policy, firstPause: 1 };
}

const busy = (retryAfter?: string): Response =>
  new Response('busy', { status: 429, headers: retryAfter === undefined ? {} : { 'Retry-After': retryAfter } });
const lost = (): Error => new TypeError('Failed to fetch');

describe('sendWithRetry', () => {
  it.each([
    ['read', readPolicy],
    ['write', writePolicy]
  ])('repeats a %s that the service was too busy for', async (_, policy) => {
    const seen = serveWith(busy('0'), busy(), new Response('ok'));
    expect((await sendWithRetry('https://x/', {}, quick(policy))).status).toBe(200);
    expect(seen.count).toBe(3);
  });

  it('gives up after the third attempt with what the service said last', async () => {
    const seen = serveWith(busy(), busy(), busy('7'));
    const response = await sendWithRetry('https://x/', {}, quick(readPolicy));
    expect([response.status, response.headers.get('Retry-After'), seen.count]).toEqual([429, '7', 3]);
  });

  it('does not keep anybody waiting for longer than it may', async () => {
    const seen = serveWith(busy('3600'));
    expect((await sendWithRetry('https://x/', {}, readPolicy)).status).toBe(429);
    expect(seen.count).toBe(1);
  });

  it('repeats a read whose answer was lost', async () => {
    const seen = serveWith(lost(), new Response('ok'));
    expect((await sendWithRetry('https://x/', {}, quick(readPolicy))).status).toBe(200);
    expect(seen.count).toBe(2);
  });

  it('never repeats a write whose answer was lost, since it may have taken effect', async () => {
    const seen = serveWith(lost(), new Response('ok'));
    await expect(sendWithRetry('https://x/', {}, quick(writePolicy))).rejects.toThrow(ConnectionLostError);
    expect(seen.count).toBe(1);
  });

  it('passes a gateway that gave up on to the sender of a write', async () => {
    const seen = serveWith(new Response('', { status: 504 }), new Response('ok'));
    expect((await sendWithRetry('https://x/', {}, quick(writePolicy))).status).toBe(504);
    expect(seen.count).toBe(1);
  });

  it('does not repeat what the person gave up', async () => {
    const seen = serveWith(new DOMException('gone', 'AbortError'), new Response('ok'));
    await expect(sendWithRetry('https://x/', {}, quick(readPolicy))).rejects.toThrow(ConnectionLostError);
    expect(seen.count).toBe(1);
  });

  it('takes a refusal for an answer', async () => {
    const seen = serveWith(new Response('', { status: 412 }));
    expect((await sendWithRetry('https://x/', {}, readPolicy)).status).toBe(412);
    expect(seen.count).toBe(1);
  });
});
