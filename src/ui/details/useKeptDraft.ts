import * as React from 'react';
import { type KeptDraft, draftKey } from '../../application/Drafts';
import { usePlanStore } from '../store/PlanStoreContext';

/**
 * Keeps unsaved changes of a panel in the store, so that they survive the panel: SharePoint can change pages without
 * asking.
 *
 * @param kept - the same object until the draft changes
 * @returns drops the draft, when it was saved or discarded
 */
export function useKeptDraft(kept: KeptDraft, isChanged: boolean): () => void {
  const { drafts } = usePlanStore();
  const key = draftKey(kept);
  React.useLayoutEffect(() => {
    if (isChanged) {
      drafts.keep(kept);
    } else {
      drafts.drop(key);
    }
  }, [drafts, key, kept, isChanged]);
  React.useLayoutEffect(() => () => drafts.leave(key), [drafts, key]);
  return () => drafts.drop(key);
}
