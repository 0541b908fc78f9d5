import * as React from 'react';
import { strings } from '../../strings/strings';
import { useIsReading } from '../store/PlanReading';
import { usePlanState } from '../store/PlanStoreContext';
import { Message } from '../controls/Message';

/** For those who may edit the plan: why they cannot while its page is being edited, and what to do. */
export function PageEditingMessage(): React.ReactElement | null {
  const isReading = useIsReading();
  // The list's own rights, not those of reading.
  const mayEdit = usePlanState(
    (state) => state.status === 'ready' && (state.list.rights.canEdit || state.list.rights.canAdd)
  );
  return isReading && mayEdit ? <Message intent="info">{strings.PageEditing}</Message> : null;
}
