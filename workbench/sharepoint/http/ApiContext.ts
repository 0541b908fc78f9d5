import { refuse } from '../errors/SharePointError';
import { hasPermission, type PermissionKind } from '../permissions/permissionLevels';
import type { Services } from '../Services';
import type { Site } from '../sites/Site';
import type { SiteUser } from '../users/SiteUser';
import type { Address, ResourcePath } from './addressForms';
import type { ApiResult } from './ApiResult';
import type { ApiUrl } from './ApiUrl';
import type { Dialect } from './MetadataLevel';
import type { QueryOptions } from './QueryOptions';

/** Everything a handler may look at. */
export interface ApiContext {
  readonly services: Services;
  readonly site: Site;
  /** Absolute, no trailing slash. */
  readonly webUrl: string;
  readonly user: SiteUser;
  /** As routed: `X-HTTP-Method` replaces POST. */
  readonly method: string;
  readonly url: ApiUrl;
  readonly path: ResourcePath;
  readonly query: QueryOptions;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  readonly dialect: Dialect;
}

export type Handler = (context: ApiContext) => ApiResult;

/** `METHOD route` to handler. */
export type Routes = Readonly<Record<string, Handler>>;

export function addressOf(context: ApiContext, noun: string): Address {
  return context.path.addresses.find((address) => address.noun === noun) ?? refuse('unexpected', `No ${noun} in path`);
}

/** The argument of the action at the end of the path, `addviewfield('Title')`. */
export function argumentOf(context: ApiContext, position = 0): string {
  return context.path.args[position]?.value ?? '';
}

export function demand(context: ApiContext, kind: PermissionKind): void {
  if (!hasPermission(context.user.permissions, kind)) {
    refuse('accessDenied');
  }
}

/**
 * Compares `If-Match` with the current ETag, character by character; `*` always passes. Items and lists refuse a write
 * that says nothing about the version it was made for.
 */
export function checkEtag(context: ApiContext, etag: string): void {
  const sent = context.headers['if-match'] ?? '';
  if (sent !== '*' && sent !== etag) {
    refuse('etagMismatch', sent, etag);
  }
}
