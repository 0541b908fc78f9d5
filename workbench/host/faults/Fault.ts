/** A fault that the workbench applies to matching requests. */
export interface Fault {
  /** Text found in the address (path and query, raw or decoded), or a regular expression that matches it. */
  readonly match: string;
  /** HTTP method as sent, or the one in `X-HTTP-Method`. Every method when absent. */
  readonly method?: string;
  /** Status to answer without doing the work. */
  readonly status?: number;
  /** Seconds for `Retry-After`; alone it means status 429. */
  readonly retryAfter?: number;
  /** Milliseconds to wait before anything else. */
  readonly delayMs?: number;
  /** Break the connection before the work is done, or after it is done and before it is answered. */
  readonly drop?: 'before' | 'after';
  /** How many requests it hits; without it, all of them. */
  readonly times?: number;
  /** 0 to 1; 1 when absent. */
  readonly probability?: number;
}

/** Reads the JSON of `POST /_workbench/faults`. Throws a TypeError that names the wrong part. */
export function parseFaults(json: string): readonly Fault[] {
  const value: unknown = JSON.parse(json);
  if (!Array.isArray(value)) {
    throw new TypeError('faults must be a JSON array');
  }
  return value.map(toFault);
}

function toFault(value: unknown, index: number): Fault {
  if (typeof value !== 'object' || value === null) {
    throw new TypeError(`faults[${index}] must be an object`);
  }
  const fields = new Map(Object.entries(value));
  const match = fields.get('match');
  if (typeof match !== 'string' || match === '') {
    throw new TypeError(`faults[${index}].match must be a text`);
  }
  const numberOf = (name: string): number | undefined => {
    const field = fields.get(name);
    if (field === undefined || (typeof field === 'number' && field >= 0)) {
      return field;
    }
    throw new TypeError(`faults[${index}].${name} must be a number, 0 or more`);
  };
  const method = fields.get('method');
  if (method !== undefined && typeof method !== 'string') {
    throw new TypeError(`faults[${index}].method must be a text`);
  }
  return {
    match,
    method,
    status: numberOf('status'),
    retryAfter: numberOf('retryAfter'),
    delayMs: numberOf('delayMs'),
    drop: toDrop(fields.get('drop'), index),
    times: numberOf('times'),
    probability: numberOf('probability')
  };
}

function toDrop(value: unknown, index: number): Fault['drop'] {
  switch (value) {
    case undefined:
    case false:
      return undefined;
    case true:
    case 'before':
      return 'before';
    case 'after':
      return 'after';
    default:
      throw new TypeError(`faults[${index}].drop must be true, "before" or "after"`);
  }
}
