import * as React from 'react';
import type { ActionDraft } from '../../domain/edits/ActionDraft';
import { type DraftFaults, checkDraft } from '../../domain/edits/checkDraft';
import { useReadyPlan } from '../store/PlanStoreContext';

export interface DraftCheck {
  /** What to tell under the fields: nothing until the person has tried to save. */
  readonly faults: DraftFaults;
  /** Looks at the draft, and takes the person to the first field that is wrong. */
  readonly isSound: () => boolean;
}

/** @param before - the row as it stands in the list, when it does */
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
