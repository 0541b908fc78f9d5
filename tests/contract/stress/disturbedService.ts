import { disturb } from '../service';
import { seededRandom } from './seededRandom';

/** What went over the wire. */
export interface Traffic {
  readonly requests: number;
  /** Requests that were refused or got no answer. */
  readonly failed: number;
  readonly expiredDigests: number;
}

/** Lets about every fifth request to the lists meet something that passes. */
export async function disturbEverything(): Promise<void> {
  const match = '_api/';
  await disturb({ match, delayMs: 80, probability: 0.05 });
  await disturb({ match, status: 429, retryAfter: 0.05, probability: 0.05 });
  await disturb({ match, status: 503, probability: 0.04 });
  await disturb({ match, drop: 'before', probability: 0.05 });
  await disturb({ match, drop: 'after', probability: 0.05 });
}

/** Runs the work; every twentieth write goes out with a form digest that the service refuses, but never twice. */
export async function withExpiringDigests(work: () => Promise<void>): Promise<Traffic> {
  const realFetch = globalThis.fetch;
  const random = seededRandom(20);
  const expired = new Set<string>();
  const traffic = { requests: 0, failed: 0, expiredDigests: 0 };
  globalThis.fetch = async (input, init) => {
    const headers = new Headers(init?.headers);
    const key = `${String(input)} ${headers.get('If-Match')} ${String(init?.body)}`;
    if (headers.has('X-RequestDigest') && !expired.has(key) && random() < 0.05) {
      expired.add(key);
      traffic.expiredDigests += 1;
      headers.set('X-RequestDigest', '0x00,01 Jan 2026 00:00:00 -0000');
    }
    traffic.requests += 1;
    try {
      const response = await realFetch(input, { ...init, headers });
      traffic.failed += response.ok ? 0 : 1;
      return response;
    } catch (error) {
      traffic.failed += 1;
      throw error;
    }
  };
  try {
    await work();
  } finally {
    globalThis.fetch = realFetch;
  }
  return traffic;
}
