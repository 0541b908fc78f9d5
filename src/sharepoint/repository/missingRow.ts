import type { PlanFault } from '../../application/PlanFault';
import type { ActionId } from '../../domain/plan/Action';

/** The fault of a row that was requested with others and was not in the answer. */
export function missingRow(id: ActionId): PlanFault {
  return { kind: 'notFound', what: 'action', detail: `The list has no row ${id}` };
}
