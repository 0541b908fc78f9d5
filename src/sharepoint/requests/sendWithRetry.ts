import { ConnectionLostError, retryAfterMs } from '../errors/ServiceError';
import type { SendPolicy } from './SendPolicy';
import { withTimeout } from './withTimeout';

type Attempt = { readonly response: Response } | { readonly lost: ConnectionLostError };

/**
 * Sends one request with the retries of the policy.
 *
 * @returns the last response, with any status
 * @throws ConnectionLostError if the last attempt got none
 */
export async function sendWithRetry(url: string, init: RequestInit, policy: SendPolicy): Promise<Response> {
  let attempt = await sendOnce(url, init, policy);
  let pause = policy.firstPause;
  for (let count = 1; count < policy.attempts && isWorthRepeating(attempt, policy); count++) {
    const asked = 'response' in attempt ? retryAfterMs(attempt.response.headers) : undefined;
    if (asked !== undefined && asked > policy.longestPause) {
      break;
    }
    await wait(asked ?? pause);
    pause *= 2;
    attempt = await sendOnce(url, init, policy);
  }
  if ('lost' in attempt) {
    throw attempt.lost;
  }
  return attempt.response;
}

async function sendOnce(url: string, init: RequestInit, { timeout }: SendPolicy): Promise<Attempt> {
  try {
    const response = init.signal
      ? await fetchWhole(url, init)
      : await withTimeout(timeout, (signal) => fetchWhole(url, { ...init, signal }));
    return { response };
  } catch (error) {
    return { lost: new ConnectionLostError(error) };
  }
}

/** A response counts when its whole body is read: a connection that breaks in the middle has lost it. */
async function fetchWhole(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  const { status, statusText, headers } = response;
  const body = await response.blob();
  return new Response(body.size > 0 ? body : null, { status, statusText, headers });
}

function isWorthRepeating(attempt: Attempt, { repeatsLostRequests }: SendPolicy): boolean {
  if ('lost' in attempt) {
    return repeatsLostRequests && !isGivenUp(attempt.lost);
  }
  const { status } = attempt.response;
  return status === 429 || status === 503 || (repeatsLostRequests && (status === 502 || status === 504));
}

function isGivenUp({ reason }: ConnectionLostError): boolean {
  return typeof reason === 'object' && reason !== null && 'name' in reason && reason.name === 'AbortError';
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
