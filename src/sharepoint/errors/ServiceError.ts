import type { HttpRequestError } from '@pnp/queryable';

/** The service's error for a refused request. */
export interface ServiceError {
  readonly status: number;
  /** The HRESULT of the OData error, such as -2130575338; `undefined` when the body was no OData error. */
  readonly code: number | undefined;
  /** Localised, for the administrator only: no code compares it. */
  readonly message: string;
}

export function isHttpRequestError(error: unknown): error is HttpRequestError {
  return error instanceof Error && 'isHttpRequestError' in error;
}

/** Reads the OData error of a response; other bodies (throttling pages, proxies) give only the status. */
export async function readServiceError(response: Response): Promise<ServiceError> {
  const body = await readBody(response);
  const error = asRecord(asRecord(body)['odata.error'] ?? asRecord(body).error);
  const code = Number.parseInt(String(error.code), 10);
  const { message } = error;
  return {
    status: response.status,
    code: Number.isNaN(code) ? undefined : code,
    message: String(typeof message === 'string' ? message : (asRecord(message).value ?? response.statusText))
  };
}

async function readBody(response: Response): Promise<unknown> {
  try {
    return JSON.parse(await response.clone().text());
  } catch {
    // Not JSON, or read already: only the status is used.
    return undefined;
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** A request got no response: no network, a broken connection, a timeout, or it was aborted. */
export class ConnectionLostError extends Error {
  public constructor(public readonly reason: unknown) {
    super(reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason));
    this.name = 'ConnectionLostError';
  }
}

/** How long the service asks to wait, in milliseconds: Retry-After in seconds or as a date; `undefined` without one. */
export function retryAfterMs(headers: Headers): number | undefined {
  const header = headers.get('Retry-After');
  if (!header) {
    return undefined;
  }
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
