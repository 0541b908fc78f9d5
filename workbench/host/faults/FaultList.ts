import type { Fault } from './Fault';

/** What the faults together do to one request. */
export interface Disturbance {
  readonly delayMs: number;
  /** Answer this instead of doing the work. */
  readonly answer?: { readonly status: number; readonly retryAfter?: number };
  readonly drop?: 'before' | 'after';
}

export interface DisturbedRequest {
  readonly method: string;
  /** `X-HTTP-Method`, the verb that SharePoint clients tunnel through POST. */
  readonly tunnelledMethod?: string;
  /** Path and query as received. */
  readonly url: string;
}

interface Armed {
  readonly fault: Fault;
  left: number;
}

/** The faults in force. The first one that answers or drops decides; delays of the ones before it add up. */
export class FaultList {
  private armed: Armed[] = [];

  public constructor(private readonly random: () => number = Math.random) {}

  public add(faults: readonly Fault[]): void {
    this.armed.push(...faults.map((fault) => ({ fault, left: fault.times ?? Infinity })));
  }

  public clear(): void {
    this.armed = [];
  }

  public list(): readonly Fault[] {
    return this.armed.filter(({ left }) => left > 0).map(({ fault, left }) => ({ ...fault, times: finite(left) }));
  }

  /** True while a fault may drop a connection. */
  public dropsConnections(): boolean {
    return this.armed.some(({ fault, left }) => fault.drop !== undefined && left > 0);
  }

  /** Uses up one of `times` of every fault that hits. */
  public disturb(request: DisturbedRequest): Disturbance | undefined {
    let delayMs = 0;
    let isHit = false;
    for (const armed of this.armed) {
      const { fault } = armed;
      if (armed.left <= 0 || !hits(fault, request) || this.random() >= (fault.probability ?? 1)) {
        continue;
      }
      armed.left -= 1;
      isHit = true;
      delayMs += fault.delayMs ?? 0;
      if (fault.drop) {
        return { delayMs, drop: fault.drop };
      }
      const status = fault.status ?? (fault.retryAfter === undefined ? undefined : 429);
      if (status !== undefined) {
        return { delayMs, answer: { status, retryAfter: fault.retryAfter } };
      }
    }
    return isHit ? { delayMs } : undefined;
  }
}

function hits(fault: Fault, request: DisturbedRequest): boolean {
  const methods = [request.method, request.tunnelledMethod].map((method) => method?.toUpperCase());
  if (fault.method !== undefined && !methods.includes(fault.method.toUpperCase())) {
    return false;
  }
  const addresses = [request.url, decoded(request.url)];
  return addresses.some((address) => address.includes(fault.match)) || matchesPattern(fault.match, addresses);
}

function matchesPattern(pattern: string, addresses: readonly string[]): boolean {
  try {
    const expression = new RegExp(pattern, 'i');
    return addresses.some((address) => expression.test(address));
  } catch (error) {
    if (error instanceof SyntaxError) {
      return false; // plain text such as "items(5" is no regular expression, and was tried as text already
    }
    throw error;
  }
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url.replace(/\+/g, ' '));
  } catch (error) {
    if (error instanceof URIError) {
      return url;
    }
    throw error;
  }
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
