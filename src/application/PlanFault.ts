/** Why the list did not do what was asked. The interface switches over `kind`; `detail` is for the administrator. */
export type PlanFault =
  | {
      readonly kind: 'notFound';
      readonly what: 'list' | 'action';
      readonly detail: string;
      /** Nothing says that the row was deleted: it may be there, and this person may not see it. */
      readonly isUnseen?: boolean;
    }
  | { readonly kind: 'forbidden'; readonly detail: string }
  /** The row was changed by somebody after it was read. */
  | { readonly kind: 'conflict'; readonly detail: string }
  /** The service asked to wait. `retryAfterMs` is in milliseconds, when it said how long. */
  | { readonly kind: 'throttled'; readonly retryAfterMs: number | undefined; readonly detail: string }
  | { readonly kind: 'offline'; readonly detail: string }
  /** The list refused a value. `column` is its internal name where the service tells. */
  | {
      readonly kind: 'invalid';
      readonly column: string | undefined;
      readonly detail: string;
      /** The list's own words for people, such as those of a validation rule. */
      readonly message?: string;
      /** The list has another row with a value that it has only once, as its key. */
      readonly isDuplicate?: boolean;
    }
  /** The row is locked, as a record or by somebody who has it open. */
  | { readonly kind: 'locked'; readonly detail: string }
  | { readonly kind: 'unexpected'; readonly detail: string };

/** The one error that a port throws. */
export class PlanFaultError extends Error {
  public constructor(public readonly fault: PlanFault) {
    super(`${fault.kind}: ${fault.detail}`);
    this.name = 'PlanFaultError';
  }
}

/** The list refuses for good: retrying does not help. */
export type Refusal = Extract<PlanFault, { readonly kind: 'forbidden' | 'invalid' | 'locked' | 'unexpected' }>;

/** What may pass: retrying can help. */
export type SaveObstacle = Exclude<PlanFault, Refusal>;

export function isRefusal(fault: PlanFault): fault is Refusal {
  return ['forbidden', 'invalid', 'locked', 'unexpected'].includes(fault.kind);
}

/** The row is not in the list; the list itself is there. */
export function isRowMissing(fault: PlanFault): boolean {
  return fault.kind === 'notFound' && fault.what === 'action';
}

/** The list could not be reached: the same request may succeed a little later. */
export function isPassing({ kind }: PlanFault): boolean {
  return kind === 'offline' || kind === 'throttled';
}

/** The fault that a caught value carries, or an unexpected one. */
export function planFaultOf(error: unknown): PlanFault {
  return error instanceof PlanFaultError ? error.fault : { kind: 'unexpected', detail: String(error) };
}
