import type { TimelinePipe } from '@pnp/core';
import type { Queryable } from '@pnp/queryable';
import { setTimeout as wait } from 'node:timers/promises';

const digests = new Map<string, Promise<string>>();

/**
 * Gives writes the digest of the person that they are made as. A page has one person, so PnPjs keeps one digest for a
 * site; these tests have several.
 */
export function PersonalDigest(webUrl: string, user: string): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.pre(async (url, init, result) => {
      if (init.method === 'GET') {
        return [url, init, result];
      }
      const digest = digests.get(user) ?? fetchDigest(webUrl, user);
      digests.set(user, digest);
      return [url, { ...init, headers: { ...init.headers, 'X-RequestDigest': await digest } }, result];
    });
    return instance;
  };
}

/** Asks until there is an answer: the service may just be disturbed. */
async function fetchDigest(webUrl: string, user: string): Promise<string> {
  for (;;) {
    try {
      const response = await fetch(`${webUrl}/_api/contextinfo`, {
        method: 'POST',
        headers: { Accept: 'application/json', 'workbench-user': user }
      });
      if (response.ok) {
        return String(((await response.json()) as Record<string, unknown>).FormDigestValue);
      }
    } catch {
      // The connection was dropped: asked again like after a refusal.
    }
    await wait(10);
  }
}
