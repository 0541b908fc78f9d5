import * as React from 'react';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { useReadyPlan } from '../store/PlanStoreContext';
import { StateMessage } from './StateMessage';

export interface EmptyPlanProps {
  readonly onCreate: () => void;
}

/** The list has no actions yet. */
export function EmptyPlan({ onCreate }: EmptyPlanProps): React.ReactElement {
  const canAdd = useReadyPlan((state) => state.list.rights.canAdd);
  const links = useReadyPlan((state) => state.list.links);
  return (
    <StateMessage
      title={strings.EmptyTitle}
      actions={
        canAdd ? (
          <Button appearance="primary" aria-haspopup="dialog" onClick={onCreate}>
            {strings.AddAction}
          </Button>
        ) : (
          <a href={links.list}>{strings.OpenList}</a>
        )
      }
    >
      <p>{canAdd ? strings.EmptyEditor : strings.EmptyReader}</p>
    </StateMessage>
  );
}
