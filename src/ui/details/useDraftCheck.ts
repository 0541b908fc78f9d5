import * as React from 'react';
import type { ActionDraft } from '../../domain/edits/ActionDraft';
import { type DraftFaults, checkDraft } from '../../domain/edits/checkDraft';
import { useReadyPlan } from '../store/PlanStoreContext';

export interface DraftCheck {
  /** The messages under the fields; none until the person has tried to save. */
  readonly faults: DraftFaults;
  /** Checks the draft, and focuses the first field with a fault. */
  readonly isSound: () => boolean;
}

/** @param before - the row in the list; left out for a new row */
export function useDraftCheck(draft: ActionDraft, before?: ActionDraft): DraftCheck {
  const [hasTried, setTried] = React.useState(false);
  const rules = useReadyPlan((state) => state.list.fieldRules);
  const faults = checkDraft(draft, { rules, before });
  const isSound = (): boolean => {
    const [first] = Object.keys(faults);
    setTried(true);
    if (first !== undefined) {
      document.getElementById(`tiekartta-details-${first}`)?.focus();
    }
    return first === undefined;
  };
  return { faults: hasTried ? faults : {}, isSound };
}
