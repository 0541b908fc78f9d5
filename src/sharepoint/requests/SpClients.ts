import { type SPFI, spfi } from '@pnp/sp';
import { FormDigests } from './FormDigests';
import { type SendPolicy, readPolicy, writePolicy } from './SendPolicy';
import { PlanSend } from './planBehaviors';

/** One site for reading and one for writing, each with its retry policy. */
export interface SpClients {
  readonly reader: SPFI;
  readonly writer: SPFI;
}

export interface SendPolicies {
  readonly reads?: SendPolicy;
  readonly writes?: SendPolicy;
}

/** @param sp the site, signed in: `spfi().using(SPFx(context))` in a web part */
export function createSpClients(sp: SPFI, { reads = readPolicy, writes = writePolicy }: SendPolicies = {}): SpClients {
  const digests = new FormDigests();
  return { reader: spfi(sp).using(PlanSend(reads, digests)), writer: spfi(sp).using(PlanSend(writes, digests)) };
}
