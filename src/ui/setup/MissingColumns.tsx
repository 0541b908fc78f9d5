import * as React from 'react';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { SetupFault } from './SetupFault';
import { useAddColumns } from './useSetup';
import { useReadyPlan } from '../store/PlanStoreContext';
import { Message } from '../controls/Message';

/** Columns of the product that the list lacks, and adding them; shown to those who may. */
export function MissingColumns(): React.ReactElement | null {
  const missing = useReadyPlan((state) => state.list.missingColumns);
  const canManage = useReadyPlan((state) => state.list.rights.canManageList);
  const adding = useAddColumns();
  if (missing.length === 0 || !canManage) {
    return null;
  }
  return (
    <>
      <Message
        intent="warning"
        actions={
          <Button appearance="link" onClick={adding.add} disabled={adding.isRunning}>
            {adding.isRunning ? strings.AddingColumns : strings.AddColumns}
          </Button>
        }
      >
        {format(strings.ProblemMissingColumns, missing.join(', '))}
      </Message>
      {adding.fault && <SetupFault fault={adding.fault} />}
    </>
  );
}
