import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Disturbance } from '../faults/FaultList';
import type { HostReply } from './HostReply';
import { textReply } from './HostReply';

const statusTexts: Readonly<Record<number, string>> = {
  403: 'FORBIDDEN',
  404: 'NOT FOUND',
  429: 'TOO MANY REQUESTS',
  500: 'INTERNAL SERVER ERROR',
  503: 'SERVICE UNAVAILABLE',
  504: 'GATEWAY TIMEOUT'
};

/** How a request ended under a disturbance; `dropped` means that nothing was answered. */
export type DisturbedOutcome = { readonly kind: 'reply'; readonly reply: HostReply } | { readonly kind: 'dropped' };

/**
 * Acts a disturbance out: waits, then answers its status, breaks the connection before or after `work`, or does the work.
 */
export async function answerDisturbed(
  disturbance: Disturbance | undefined,
  response: ServerResponse,
  work: () => Promise<HostReply>
): Promise<DisturbedOutcome> {
  if (disturbance?.delayMs) {
    await wait(disturbance.delayMs);
  }
  if (disturbance?.answer) {
    return { kind: 'reply', reply: faultReply(disturbance.answer) };
  }
  if (disturbance?.drop === 'before') {
    response.destroy();
    return { kind: 'dropped' };
  }
  const reply = await work();
  if (disturbance?.drop === 'after') {
    response.destroy();
    return { kind: 'dropped' };
  }
  return { kind: 'reply', reply };
}

/** Throttled answers of SharePoint carry text, not JSON, and `Retry-After` in seconds. */
function faultReply(answer: { readonly status: number; readonly retryAfter?: number }): HostReply {
  const reply = textReply(`${answer.status} ${statusTexts[answer.status] ?? 'ERROR'}`, answer.status);
  return answer.retryAfter === undefined
    ? reply
    : { ...reply, headers: { ...reply.headers, 'Retry-After': String(answer.retryAfter) } };
}
