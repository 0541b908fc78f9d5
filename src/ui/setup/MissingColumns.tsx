import * as React from 'react';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { SetupFault } from './SetupFault';
import { useSetup } from './useSetup';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import { Message } from '../controls/Message';

/** Columns of the product that the list lacks, and adding them; shown to those who may. */
export function MissingColumns(): React.ReactElement | null {
  const store = usePlanStore();
  const missing = useReadyPlan((state) => state.list.missingColumns);
  const canManage = useReadyPlan((state) => state.list.rights.canManageList);
  const setup = useSetup();
  if (missing.length === 0 || !canManage) {
    return null;
  }
  const handleAdd = (): void =>
    setup.run(async (tools) => {
      const findings = await tools.addMissingColumns();
      await store.reader.open();
      store.messages.tellSetup(findings);
    });
  return (
    <>
      <Message
        intent="warning"
        actions={
          <Button appearance="link" onClick={handleAdd} disabled={setup.isRunning}>
            {setup.isRunning ? strings.AddingColumns : strings.AddColumns}
          </Button>
        }
      >
        {format(strings.ProblemMissingColumns, missing.join(', '))}
      </Message>
      {setup.fault && <SetupFault fault={setup.fault} />}
    </>
  );
}
