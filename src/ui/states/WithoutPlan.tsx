import * as React from 'react';
import type { ListWithoutPlan } from '../../application/PlanRepository';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { columnProblemText } from '../messages/columnProblemText';
import { useRoadmapHost } from '../host/RoadmapHostContext';
import { usePlanStore } from '../store/PlanStoreContext';
import { SetupFault } from '../setup/SetupFault';
import { StateMessage } from './StateMessage';
import { useSetup } from '../setup/useSetup';

/** The chosen list has no half-years to draw: add them, where the person may. */
export function WithoutPlan({ list }: { readonly list: ListWithoutPlan }): React.ReactElement {
  const store = usePlanStore();
  const host = useRoadmapHost();
  const setup = useSetup();
  const handleAdd = (): void =>
    setup.run(async (tools) => {
      const findings = await tools.addMissingColumns();
      await store.reader.open();
      store.messages.tellSetup(findings);
    });
  return (
    <StateMessage
      title={format(strings.WithoutPlanTitle, list.listTitle)}
      actions={
        <>
          {list.rights.canManageList && (
            <Button appearance="primary" onClick={handleAdd} disabled={setup.isRunning}>
              {setup.isRunning ? strings.AddingColumns : strings.AddColumns}
            </Button>
          )}
          {host.openSettings && <Button onClick={host.openSettings}>{strings.ChooseList}</Button>}
        </>
      }
      details={setup.fault && <SetupFault fault={setup.fault} />}
    >
      <p>{format(strings.WithoutPlanText, list.missingColumns.join(', '))}</p>
      {list.columnProblems.map((problem) => (
        <p key={problem.column}>{columnProblemText(problem)}</p>
      ))}
      {!list.rights.canManageList && <p>{strings.WithoutPlanReader}</p>}
    </StateMessage>
  );
}
