import type { Failure } from '../../application/PlanState';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';

/** What happened to an edit, or to a row, that the list refused, in a sentence for the person. */
export function failureText({ action, edit, fault }: Failure): string {
  const sentence = edit === undefined ? rowSentence(fault.kind) : editSentence(fault.kind);
  return format(sentence, action.title || strings.Untitled);
}

function rowSentence(kind: Failure['fault']['kind']): string {
  switch (kind) {
    case 'forbidden':
      return strings.RowFailureForbidden;
    case 'conflict':
      return strings.RowFailureConflict;
    case 'notFound':
      return strings.RowFailureNotFound;
    case 'throttled':
    case 'offline':
    case 'invalid':
    case 'unexpected':
      return strings.RowFailure;
  }
}

function editSentence(kind: Failure['fault']['kind']): string {
  switch (kind) {
    case 'forbidden':
      return strings.FailureForbidden;
    case 'conflict':
      return strings.FailureConflict;
    case 'notFound':
      return strings.FailureNotFound;
    case 'throttled':
      return strings.FailureThrottled;
    case 'offline':
      return strings.FailureOffline;
    case 'invalid':
      return strings.FailureInvalid;
    case 'unexpected':
      return strings.FailureUnexpected;
  }
}

/** Whether trying the same edit again may help. */
export function isWorthRetrying({ edit, fault }: Failure): boolean {
  return edit !== undefined && fault.kind !== 'forbidden' && fault.kind !== 'notFound';
}
