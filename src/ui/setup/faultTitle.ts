import type { PlanFault } from '../../application/PlanFault';
import { strings } from '../../strings/strings';

/** The fault in a few words. */
export function faultTitle(fault: PlanFault): string {
  switch (fault.kind) {
    case 'notFound':
      return strings.NotFoundTitle;
    case 'forbidden':
      return strings.ForbiddenTitle;
    case 'offline':
      return strings.OfflineTitle;
    case 'throttled':
      return strings.ThrottledTitle;
    case 'conflict':
    case 'invalid':
    case 'locked':
    case 'unexpected':
      return strings.UnexpectedTitle;
  }
}
