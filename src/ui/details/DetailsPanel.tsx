import * as React from 'react';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { titleText } from '../../strings/titleText';
import { Message } from '../controls/Message';
import type { SheetProps } from '../controls/Sheet';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import type { DetailsTarget } from '../../application/view/ViewState';
import { EditedAction } from './EditedAction';
import { NewAction } from './NewAction';
import { ActionSteps } from './ActionSteps';
import { ReadAction } from './ReadAction';
import { useActionSteps } from './useActionSteps';
import { useReturnFocus } from './useReturnFocus';

export interface DetailsPanelProps {
  readonly target: DetailsTarget;
  readonly onOpen: (target: DetailsTarget) => void;
  /** @param message - what was done, to be announced */
  readonly onClose: (message?: string) => void;
}

/** What the panel of every action has around it. */
export type PanelFrame = Pick<SheetProps, 'tools' | 'isStill' | 'onKeyDown'>;

/** The details panel, for editing or reading by the person's rights. Loaded when it is first opened. */
export function DetailsPanel({ target, onOpen, onClose }: DetailsPanelProps): React.ReactElement | null {
  const { drafts } = usePlanStore();
  const id = target.kind === 'action' ? target.id : undefined;
  useReturnFocus(id);
  const stepping = useActionSteps(id, onOpen);
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
  const panel: PanelFrame = {
    tools: <ActionSteps id={action.id} stepping={stepping} />,
    isStill: stepping.hasMoved,
    onKeyDown: stepping.handleKeyDown
  };
  const { leftTitle } = stepping;
  const left = leftTitle !== undefined && (
    <Message intent="info">{format(strings.DetailsDraftKept, titleText(leftTitle))}</Message>
  );
  return canEdit ? (
    <EditedAction
      key={action.id}
      action={action}
      refused={target.refused}
      note={target.note}
      isGone={!live}
      panel={panel}
      left={left}
      onOpen={onOpen}
      onClose={onClose}
    />
  ) : (
    <ReadAction key={action.id} action={action} panel={panel} onClose={onClose} />
  );
}
