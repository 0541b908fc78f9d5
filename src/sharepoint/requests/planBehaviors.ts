import { type TimelinePipe } from '@pnp/core';
import { type Queryable, parseBinderWithErrorCheck } from '@pnp/queryable';
import type { FormDigests } from './FormDigests';
import type { SendPolicy } from './SendPolicy';
import { sendWithRetry } from './sendWithRetry';
import { withoutFolders } from './withoutFolders';

/** One page of rows of a response. */
export interface Page {
  readonly rows: readonly unknown[];
  /** The address of the next page, used as it is. */
  readonly next: string | undefined;
}

/**
 * Replaces PnPjs's own send behavior, which repeats every request after a network error, also writes, and hides how
 * long the service asked to wait.
 */
export function PlanSend(policy: SendPolicy, digests: FormDigests): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.send.replace((url, init) =>
      digests.send(url.toString(), init, (address, options) => sendWithRetry(address, options, policy))
    );
    return instance;
  };
}

/** Keeps the link to the next page, which PnPjs's parser drops. */
export function PageParse(): TimelinePipe<Queryable> {
  return parseBinderWithErrorCheck(async (response): Promise<Page> => {
    const body = (await response.json()) as Record<string, unknown>;
    const next = body['odata.nextLink'];
    return {
      rows: withoutFolders(body.value),
      next: typeof next === 'string' && next !== '' ? next : undefined
    };
  });
}
