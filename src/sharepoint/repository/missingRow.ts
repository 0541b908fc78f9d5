import type { PlanFault } from '../../application/PlanFault';
import type { ActionId } from '../../domain/plan/Action';

/** What a row is told of that was asked for among others and did not come. */
export function missingRow(id: ActionId): PlanFault {
  return { kind: 'notFound', what: 'action', detail: `The list has no row ${id}` };
}
