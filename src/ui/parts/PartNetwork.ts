/** What is at the address of a part: code, something else, or nobody knows. */
export interface PartAnswer {
  readonly kind: 'code' | 'other' | 'none';
  /** "404", "200 text/html", or why there is no answer. */
  readonly detail: string;
}

/** What loading a part needs of the browser. */
export interface PartNetwork {
  /** Asks for a part past the browser's cache, so that a wrong answer does not stay there. */
  ask(address: string): Promise<PartAnswer>;
  /** Waits, in milliseconds, or until the connection is back. */
  wait(milliseconds: number): Promise<void>;
}

/** An answer that takes longer, in milliseconds, is none. */
const longestAnswer = 10_000;

/** Answers that pass: too early, too many, the service's own trouble. */
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
