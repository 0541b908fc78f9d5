/** One request as it left for the service. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly ifMatch: string | null;
}

/** Runs the work and tells what it sent to the service; requests for a form digest are left out. */
export async function watchRequests(work: () => Promise<unknown>): Promise<readonly SentRequest[]> {
  const realFetch = globalThis.fetch;
  const sent: SentRequest[] = [];
  globalThis.fetch = (input, init) => {
    const { method = 'GET', headers, body } = init ?? {};
    const sentHeaders = new Headers(headers);
    sent.push({
      method: sentHeaders.get('X-HTTP-Method') ?? method,
      url: decodeURIComponent(String(input)),
      body: typeof body === 'string' ? body : '',
      ifMatch: sentHeaders.get('If-Match')
    });
    return realFetch(input, init);
  };
  try {
    await work();
  } finally {
    globalThis.fetch = realFetch;
  }
  return sent.filter(({ url }) => !url.endsWith('/_api/contextinfo'));
}

/** Whether a request changes anything; a batch does when one of its parts is no GET. */
export function isWrite({ method, url, body }: SentRequest): boolean {
  return url.endsWith('/$batch') ? /^(POST|PATCH|MERGE|PUT|DELETE) http/m.test(body) : method !== 'GET';
}
