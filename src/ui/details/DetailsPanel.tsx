import * as React from 'react';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import type { DetailsTarget } from '../../application/view/ViewState';
import { EditedAction } from './EditedAction';
import { NewAction } from './NewAction';
import { ReadAction } from './ReadAction';
import { useReturnFocus } from './useReturnFocus';

export interface DetailsPanelProps {
  readonly target: DetailsTarget;
  readonly onOpen: (target: DetailsTarget) => void;
  /** @param message - what was done, to be announced */
  readonly onClose: (message?: string) => void;
}

/** The details panel, for editing or reading by the person's rights. Loaded when it is first opened. */
export function DetailsPanel({ target, onOpen, onClose }: DetailsPanelProps): React.ReactElement | null {
  useReturnFocus();
  const { drafts } = usePlanStore();
  const id = target.kind === 'action' ? target.id : undefined;
  const canEdit = useReadyPlan((state) => state.list.rights.canEdit);
  const live = useReadyPlan((state) => (id === undefined ? undefined : state.actions.get(id)));
  const last = React.useRef(live);
  last.current = live ?? (last.current?.id === id ? last.current : undefined);
  if (target.kind === 'new') {
    return <NewAction key={target.kept?.clientKey} target={target} onClose={onClose} />;
  }
  // A draft stays when its row is deleted.
  const action = last.current ?? (id === undefined ? undefined : drafts.ofRow(id)?.base);
  if (!action) {
    return null;
  }
  return canEdit ? (
    <EditedAction
      key={action.id}
      action={action}
      refused={target.refused}
      note={target.note}
      isGone={!live}
      onOpen={onOpen}
      onClose={onClose}
    />
  ) : (
    <ReadAction action={action} onClose={onClose} />
  );
}
