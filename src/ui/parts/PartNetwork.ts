/** What the address of a part returns: code, something else, or nothing. */
export interface PartAnswer {
  readonly kind: 'code' | 'other' | 'none';
  /** "404", "200 text/html", or why there is no response. */
  readonly detail: string;
}

/** The browser's functions for loading a part. */
export interface PartNetwork {
  /** Requests a part without the browser's cache, so that a wrong response does not stay there. */
  ask(address: string): Promise<PartAnswer>;
  /** Waits, in milliseconds, or until the connection is back. */
  wait(milliseconds: number): Promise<void>;
}

/** Timeout of a request, in milliseconds. */
const longestAnswer = 10_000;

/** Statuses that pass: too early, too many requests, the service's own faults. */
const passing = [408, 425, 429];

export const browserNetwork: PartNetwork = {
  ask: async (address) => {
    const abort = new AbortController();
    const timer = window.setTimeout(() => abort.abort(), longestAnswer);
    try {
      const { status, headers } = await fetch(address, { cache: 'reload', signal: abort.signal });
      const type = headers.get('content-type') ?? '';
      if (status >= 500 || passing.includes(status)) {
        return { kind: 'none', detail: String(status) };
      }
      return { kind: status === 200 && /script/.test(type) ? 'code' : 'other', detail: `${status} ${type}` };
    } catch (error) {
      return { kind: 'none', detail: String(error) };
    } finally {
      window.clearTimeout(timer);
    }
  },
  wait: (milliseconds) =>
    new Promise((resolve) => {
      let timer = 0;
      const end = (): void => {
        window.clearTimeout(timer);
        window.removeEventListener('online', end);
        resolve();
      };
      timer = window.setTimeout(end, milliseconds);
      window.addEventListener('online', end);
    })
};
