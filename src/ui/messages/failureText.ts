import type { PlanFault } from '../../application/PlanFault';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';

/** What happened to an edit that was not saved, in a sentence for the person. */
export function failureText(fault: PlanFault, title: string): string {
  return format(sentenceOf(fault), title || strings.Untitled);
}

function sentenceOf(fault: PlanFault): string {
  switch (fault.kind) {
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
export function isWorthRetrying(fault: PlanFault): boolean {
  return fault.kind !== 'forbidden' && fault.kind !== 'notFound';
}
