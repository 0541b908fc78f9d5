import * as React from 'react';
import { type BulkDraft, type BulkFaults, checkBulkDraft } from '../../domain/edits/BulkDraft';
import { useReadyPlan } from '../store/PlanStoreContext';

export interface BulkCheck {
  /** The messages under the fields; none until the person has tried to save. */
  readonly faults: BulkFaults;
  /** Checks the draft, and focuses the first field with a fault. */
  readonly isSound: () => boolean;
}

export function useBulkCheck(draft: BulkDraft): BulkCheck {
  const [hasTried, setTried] = React.useState(false);
  const rules = useReadyPlan((state) => state.list.fieldRules);
  const faults = checkBulkDraft(draft, rules);
  const isSound = (): boolean => {
    const [first] = Object.keys(faults);
    setTried(true);
    if (first !== undefined) {
      document.getElementById(`tiekartta-details-bulk-${first}`)?.focus();
    }
    return first === undefined;
  };
  return { faults: hasTried ? faults : {}, isSound };
}
