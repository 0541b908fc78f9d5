import * as React from 'react';
import type { ListWithoutPlan } from '../../application/PlanRepository';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { columnProblemText } from '../messages/columnProblemText';
import { useRoadmapHost } from '../host/RoadmapHost';
import { SetupFault } from '../setup/SetupFault';
import { StateMessage } from './StateMessage';
import { useAddColumns } from '../setup/useSetup';

/** The chosen list has no half-years: people who may can add them. */
export function WithoutPlan({ list }: { readonly list: ListWithoutPlan }): React.ReactElement {
  const host = useRoadmapHost();
  const adding = useAddColumns();
  return (
    <StateMessage
      title={format(strings.WithoutPlanTitle, list.listTitle)}
      actions={
        <>
          {list.rights.canManageList && (
            <Button appearance="primary" onClick={adding.add} disabled={adding.isRunning}>
              {adding.isRunning ? strings.AddingColumns : strings.AddColumns}
            </Button>
          )}
          {host.openSettings && <Button onClick={host.openSettings}>{strings.ChooseList}</Button>}
        </>
      }
      details={adding.fault && <SetupFault fault={adding.fault} />}
    >
      <p>{format(strings.WithoutPlanText, list.missingColumns.join(', '))}</p>
      {list.columnProblems.map((problem) => (
        <p key={problem.column}>{columnProblemText(problem)}</p>
      ))}
      {!list.rights.canManageList && <p>{strings.WithoutPlanReader}</p>}
    </StateMessage>
  );
}
