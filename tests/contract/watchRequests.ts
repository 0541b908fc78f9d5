type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** One request as it left for the service. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly ifMatch: string | null;
  /** Length of the answer's body in bytes, before compression; 0 when there was no answer. */
  readonly answerBytes: number;
}

/** Runs the work and tells what it sent to the service; requests for a form digest are left out. */
export async function watchRequests(work: () => Promise<unknown>): Promise<readonly SentRequest[]> {
  const realFetch = globalThis.fetch;
  const sent: Writable<SentRequest>[] = [];
  globalThis.fetch = async (input, init) => {
    const { method = 'GET', headers, body } = init ?? {};
    const sentHeaders = new Headers(headers);
    const request: Writable<SentRequest> = {
      method: sentHeaders.get('X-HTTP-Method') ?? method,
      url: decodeURIComponent(String(input)),
      body: typeof body === 'string' ? body : '',
      ifMatch: sentHeaders.get('If-Match'),
      answerBytes: 0
    };
    sent.push(request);
    const response = await realFetch(input, init);
    request.answerBytes = (await response.clone().arrayBuffer()).byteLength;
    return response;
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

/** The requests by method and address, without the list's own address and the query. */
export function briefly(sent: readonly SentRequest[]): readonly string[] {
  return sent.map(
    ({ method, url }) =>
      `${method} ${url
        .replace(/\?.*/, '')
        .replace(/.*\/_api(?:\/web)?/, '')
        .replace(/^\/(GetList\(.*?'\)|getListUsingPath\(.*?\))\//i, '')}`
  );
}
