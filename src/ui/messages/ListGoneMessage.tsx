import * as React from 'react';
import type { SaveObstacle } from '../../application/PlanFault';
import type { ReadyState } from '../../application/PlanState';
import { saveObstacleOf } from '../../application/saving/RowStatus';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import { FaultDetails } from '../controls/FaultDetails';
import { Message } from '../controls/Message';

/**
 * The list was deleted or moved, or the person's rights were removed, while the plan is shown: what happens to waiting
 * edits, and what helps.
 */
export function ListGoneMessage(): React.ReactElement | null {
  const store = usePlanStore();
  const waiting = useReadyPlan(faultOfMissingList);
  const readFault = useReadyPlan((state) => state.readFault);
  const fault = waiting ?? readFault;
  const handleRead = (): void => {
    void store.reader.open();
  };
  return fault ? (
    <Message
      intent="error"
      actions={
        waiting ? undefined : (
          <Button appearance="link" onClick={handleRead}>
            {strings.ListReadAgain}
          </Button>
        )
      }
    >
      {waiting ? strings.ListGone : fault.kind === 'notFound' ? strings.ListGoneUnread : strings.ListUnread}
      <FaultDetails fault={fault} />
    </Message>
  ) : null;
}

function faultOfMissingList({ unsaved }: ReadyState): SaveObstacle | undefined {
  return [...unsaved.values()].map(saveObstacleOf).find((obstacle) => obstacle?.kind === 'notFound');
}
