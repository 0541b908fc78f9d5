import { expiredTokenRefusals } from '../../sharepoint/conditions/Conditions';
import type { ConditionValues, ExpiredTokenCode, ExpiredTokens } from '../../sharepoint/conditions/Conditions';
import type { HostContext } from '../server/HostContext';

/** Reads the JSON of `POST /_workbench/conditions`. Throws a TypeError that names the wrong part. */
export function parseConditions(json: string): Partial<ConditionValues> {
  const { viewThreshold, binThreshold, duplicateStatus, ...rest } = parseObject(json);
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) {
    throw new TypeError(`${unknown} is no condition`);
  }
  if (duplicateStatus !== undefined && duplicateStatus !== 400 && duplicateStatus !== 500) {
    throw new TypeError('duplicateStatus must be 400 or 500');
  }
  return {
    ...(viewThreshold === undefined ? {} : { viewThreshold: toCount('viewThreshold', viewThreshold) }),
    ...(binThreshold === undefined ? {} : { binThreshold: toCount('binThreshold', binThreshold) }),
    ...(duplicateStatus === undefined ? {} : { duplicateStatus })
  };
}

/**
 * Reads the JSON of `POST /_workbench/changes`: `expired` is "silent" (nothing comes back) or "error", `code` the HRESULT of
 * the error, `tokens` "earlier" (those given out up to now) or "all".
 */
export function parseExpiry(json: string): {
  readonly answer: ExpiredTokens['answer'];
  readonly which: 'earlier' | 'all';
} {
  const { expired, code = -2130575172, tokens = 'earlier' } = parseObject(json);
  if (expired !== 'silent' && expired !== 'error') {
    throw new TypeError('expired must be "silent" or "error"');
  }
  if (tokens !== 'earlier' && tokens !== 'all') {
    throw new TypeError('tokens must be "earlier" or "all"');
  }
  if (!isExpiredTokenCode(code)) {
    throw new TypeError(`code must be one of ${Object.keys(expiredTokenRefusals).join(', ')}`);
  }
  return { answer: expired === 'silent' ? 'silent' : code, which: tokens };
}

/** The conditions in force, as JSON can say them. */
export function describeConditions({ sharePoint }: HostContext): object {
  const { expiredTokens, ...limits } = sharePoint.conditions.current;
  const { answer, beforeSequence } = expiredTokens;
  return {
    ...limits,
    expiredTokens: { answer, beforeSequence: Number.isFinite(beforeSequence) ? beforeSequence : 'all' }
  };
}

function isExpiredTokenCode(value: unknown): value is ExpiredTokenCode {
  return typeof value === 'number' && Object.hasOwn(expiredTokenRefusals, value);
}

function parseObject(json: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError('a JSON object is needed');
  }
  return value as Readonly<Record<string, unknown>>;
}

function toCount(name: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw new TypeError(`${name} must be a whole number, 0 or more`);
  }
  return value;
}

/** Reads the JSON of `POST /_workbench/lock`: `{"list": "<id>", "id": 5, "as": "lock"}`; `null` takes a lock away. */
export function parseLock(json: string): { readonly key: string; readonly as: 'lock' | 'record' | null } {
  const value: unknown = JSON.parse(json);
  const { list, id, as } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof list !== 'string' || typeof id !== 'number' || (as !== 'lock' && as !== 'record' && as !== null)) {
    throw new TypeError('list must be the id of a list, id the number of a row, as "lock", "record" or null');
  }
  return { key: `${list.toLowerCase()}:${id}`, as };
}
