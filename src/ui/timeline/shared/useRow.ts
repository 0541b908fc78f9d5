import * as React from 'react';
import type { Arrival } from '../../../application/PlanState';
import type { Action, ActionId, PhaseCells } from '../../../domain/plan/Action';
import { useReadyPlan } from '../../store/PlanStoreContext';

/** What a row of the timeline shows of the plan's state. */
export interface Row {
  /** Missing once the action is gone. */
  readonly action: Action | undefined;
  readonly isSaving: boolean;
  /** Who has just changed it, when it was somebody else. */
  readonly arrival: Arrival | undefined;
  /**
   * The phases as they were before the edits that are being saved; `undefined` when nothing is being saved, or when the
   * row came into view only after the edit.
   */
  readonly storedPhases: PhaseCells | undefined;
}

/**
 * An action's row. It is one subscription: several in each of some hundred rows are felt when the plan opens and at every
 * change.
 */
export function useRow(id: ActionId): Row {
  const last = React.useRef<Row>();
  return useReadyPlan(({ actions, unsaved, arrivals }) => {
    const before = last.current;
    const action = actions.get(id);
    const arrival = arrivals.get(id);
    const isSaving = unsaved.has(id);
    if (before?.action === action && before?.arrival === arrival && before?.isSaving === isSaving) {
      return before;
    }
    const wasSaving = before?.isSaving ?? true;
    const storedPhases = wasSaving ? before?.storedPhases : before?.action?.phases;
    last.current = { action, arrival, isSaving, storedPhases: isSaving ? storedPhases : undefined };
    return last.current;
  });
}
