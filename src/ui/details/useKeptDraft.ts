import * as React from 'react';
import { type KeptDraft, draftKey } from '../../application/Drafts';
import { usePlanStore } from '../store/PlanStoreContext';

/**
 * Keeps what is being written with the store for as long as it is other than what is saved, so that it outlives the
 * panel: the page can change under it without asking.
 *
 * @param kept - the same object until something else is written
 * @returns says that the draft has been saved or is not wanted
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
