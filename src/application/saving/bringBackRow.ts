import type { Action } from '../../domain/plan/Action';
import { isRowMissing, planFaultOf } from '../PlanFault';
import type { PlanRepository } from '../PlanRepository';

export interface BroughtBackRow {
  readonly action: Action;
  /** The row was created again: it has another id, and its version history begins again. */
  readonly isNew: boolean;
}

/**
 * Brings a deleted row back from the recycle bin, where people see what they deleted themselves. A row that the person
 * cannot restore is created again as it was last read. The key of the new row is made from the id of the old one: two
 * people who bring the same row back get one row. A row that may still be in the list, hidden from this person, is not
 * created again.
 *
 * Throws `PlanFaultError`; may be repeated.
 *
 * @param known - the row as it was last seen in the list
 */
export async function bringBackRow(
  repository: Pick<PlanRepository, 'restore' | 'create'>,
  known: Action
): Promise<BroughtBackRow> {
  try {
    return { action: await repository.restore(known.id), isNew: false };
  } catch (error) {
    const fault = planFaultOf(error);
    const isGone = isRowMissing(fault) && !(fault.kind === 'notFound' && fault.isUnseen);
    if (!isGone && fault.kind !== 'forbidden') {
      throw error;
    }
    return { action: await repository.create(known, `restored-${known.id}`), isNew: true };
  }
}
