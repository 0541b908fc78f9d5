import { type PlanFault, PlanFaultError } from '../../application/PlanFault';
import {
  ConnectionLostError,
  type ServiceError,
  isHttpRequestError,
  readServiceError,
  retryAfterMs
} from './ServiceError';

/** The HRESULTs that say more than the HTTP status does. */
const codes = {
  accessDenied: -2147024891,
  itemMissing: -2130575338,
  listMissing: -2130575322,
  /** A list asked for by its URL; the status has been seen as 404 and as 500. */
  fileMissing: -2147024894,
  /** The general "bad argument": an unknown column on reads, a missing item on its properties. */
  argument: -2147024809,
  textTooLong: -2130575336,
  duplicateValue: -2130575169,
  duplicateListTitle: -2130575342,
  columnValidation: -2130575163,
  listValidation: -2130575162,
  /** A row or file that somebody has open, or has reserved. */
  sharedLock: -2147018894,
  exclusiveLock: -2147018887,
  checkedOut: -2130575306,
  /** A column that takes no such value, or none at all. */
  fieldValue: -2130575155,
  /** A sentence for people, in the site's language: event receivers, records and read-only columns refuse with it. */
  spoken: -2146232832,
  saveConflict: -2130575339,
  /** A change token of another list, as after a list was created again. */
  changeTokenForeign: -2130575173,
  /** A change token from before the change log begins. */
  changeTokenExpired: -2130575172,
  /** An expired form digest is reported as 403 as well, although the person's rights are sufficient. */
  digestRefused: -2130575251
} as const;

/**
 * Translates whatever a request threw, alone or as a part of a batch, into the application's fault. Decides by HTTP
 * status and OData code, never by a message, which comes in the site's language; where it is meant for people it is passed on.
 */
export async function toPlanFault(error: unknown): Promise<PlanFault> {
  if (error instanceof PlanFaultError) {
    return error.fault;
  }
  if (error instanceof ConnectionLostError) {
    return { kind: 'offline', detail: error.message };
  }
  if (isHttpRequestError(error)) {
    const serviceError = await readServiceError(error.response);
    return faultOf(serviceError, error.response.headers);
  }
  return { kind: 'unexpected', detail: String(error) };
}

/** Whether a response says that the form digest has expired. */
export function isDigestRefused({ status, code }: ServiceError): boolean {
  return status === 403 && code === codes.digestRefused;
}

function faultOf(error: ServiceError, headers: Headers): PlanFault {
  const detail = `${error.status} ${error.code ?? ''} ${error.message}`;
  return faultOfCode(error, detail) ?? faultOfStatus(error, headers, detail);
}

function faultOfCode({ code, status, message }: ServiceError, detail: string): PlanFault | undefined {
  switch (code) {
    case codes.accessDenied:
      return { kind: 'forbidden', detail };
    case codes.itemMissing:
      return { kind: 'notFound', what: 'action', detail };
    case codes.listMissing:
    case codes.fileMissing:
      return { kind: 'notFound', what: 'list', detail };
    case codes.argument:
      return status === 404 ? { kind: 'notFound', what: 'action', detail } : invalid(detail);
    case codes.duplicateValue:
      return { ...invalid(detail), isDuplicate: true };
    case codes.textTooLong:
    case codes.duplicateListTitle:
    case codes.changeTokenForeign:
    case codes.changeTokenExpired:
      return invalid(detail);
    case codes.columnValidation:
    case codes.listValidation:
    case codes.fieldValue:
    case codes.spoken:
      return status === 423 ? { kind: 'locked', detail } : { ...invalid(detail), message };
    case codes.sharedLock:
    case codes.exclusiveLock:
    case codes.checkedOut:
      return { kind: 'locked', detail };
    case codes.saveConflict:
      return { kind: 'conflict', detail };
    case codes.digestRefused:
      return { kind: 'unexpected', detail };
    default:
      return undefined;
  }
}

function faultOfStatus({ status }: ServiceError, headers: Headers, detail: string): PlanFault {
  switch (status) {
    case 400:
      return invalid(detail);
    case 401:
    case 403:
      return { kind: 'forbidden', detail };
    case 404:
      return { kind: 'notFound', what: 'list', detail };
    case 409:
    case 412:
      return { kind: 'conflict', detail };
    case 423:
      return { kind: 'locked', detail };
    case 429:
    case 503:
      return { kind: 'throttled', retryAfterMs: retryAfterMs(headers), detail };
    // A proxy timed out: as with a lost connection, the request may have taken effect.
    case 408:
    case 502:
    case 504:
      return { kind: 'offline', detail };
    default:
      return { kind: 'unexpected', detail };
  }
}

/** The service does not name the column reliably. */
function invalid(detail: string): PlanFault & { readonly kind: 'invalid' } {
  return { kind: 'invalid', column: undefined, detail };
}

/** Runs the work of a port's method and converts what it throws to `PlanFaultError`. */
export async function withPlanFaults<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new PlanFaultError(await toPlanFault(error));
  }
}
