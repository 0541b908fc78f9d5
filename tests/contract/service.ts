import { InjectHeaders } from '@pnp/queryable';
import { SPBrowser, spfi } from '@pnp/sp';
import { PlanSite } from '../../src/sharepoint/provisioning/PlanSite';
import { readPolicy, writePolicy } from '../../src/sharepoint/requests/SendPolicy';
import { type SpClients, createSpClients } from '../../src/sharepoint/requests/SpClients';
import { PersonalDigest } from './PersonalDigest';

export type User = 'owner' | 'editor' | 'reader';

const { TIEKARTTA_SITE_URL: realSite, TIEKARTTA_ACCESS_TOKEN: token, TIEKARTTA_WORKBENCH: workbench } = process.env;

/** A real site has one signed-in person, and cannot be disturbed on purpose. */
export const isWorkbench = realSite === undefined;

export const siteUrl = realSite ?? `${workbench}/sites/intra`;

function sendersAs(user: User): SpClients {
  const sp = isWorkbench
    ? spfi().using(
        SPBrowser({ baseUrl: siteUrl }),
        InjectHeaders({ 'workbench-user': user }),
        PersonalDigest(siteUrl, user)
      )
    : spfi().using(SPBrowser({ baseUrl: siteUrl }), InjectHeaders({ Authorization: `Bearer ${token}` }));
  const pause = { firstPause: 10 };
  return createSpClients(sp, { reads: { ...readPolicy, ...pause }, writes: { ...writePolicy, ...pause } });
}

export function siteAs(user: User): PlanSite {
  return new PlanSite(sendersAs(user));
}

/** A list's URL is made of its name, so every suite and run takes a new one. */
export function newListName(suite: string): string {
  return `Testi${suite}${Date.now().toString(36)}`;
}

/** A disturbance of the workbench; see its `/_workbench/faults`. */
export interface Fault {
  readonly match: string;
  readonly method?: string;
  readonly status?: number;
  readonly retryAfter?: number;
  readonly drop?: 'before' | 'after';
  readonly times?: number;
  readonly delayMs?: number;
  readonly probability?: number;
}

export async function disturb(fault: Fault): Promise<void> {
  await control('POST', '/_workbench/faults', JSON.stringify([fault]));
}

export async function calmDown(): Promise<void> {
  if (isWorkbench) {
    await control('DELETE', '/_workbench/faults');
    await control('DELETE', '/_workbench/conditions');
  }
}

/** Lets the change tokens that were given out so far, or all of them, be expired; see the workbench's README. */
export async function expireTokens(expiry: {
  readonly expired: 'silent' | 'error';
  readonly code?: number;
  readonly tokens?: 'earlier' | 'all';
}): Promise<void> {
  await control('POST', '/_workbench/changes', JSON.stringify(expiry));
}

/** Sets limits of the service; see the workbench's README. */
export async function setConditions(conditions: {
  readonly viewThreshold?: number;
  readonly binThreshold?: number;
  readonly duplicateStatus?: 400 | 500;
}): Promise<void> {
  await control('POST', '/_workbench/conditions', JSON.stringify(conditions));
}

/** Fills the workbench's own list with so many rows. */
export async function seedWorkbench(actions: number): Promise<void> {
  await control('POST', '/_workbench/seed', JSON.stringify({ actions }));
}

/** Locks a row of the workbench, or takes its lock away. */
export async function lockRow(list: string, id: number, as: string | null): Promise<void> {
  await control('POST', '/_workbench/lock', JSON.stringify({ list, id, as }));
}

async function control(method: string, path: string, body?: string): Promise<void> {
  const response = await fetch(`${workbench}${path}`, { method, body });
  if (!response.ok) {
    throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  }
}
