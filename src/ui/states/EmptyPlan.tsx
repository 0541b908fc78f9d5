import * as React from 'react';
import { strings } from '../../strings/strings';
import { useReadyPlan } from '../store/PlanStoreContext';
import { StateMessage } from './StateMessage';

/** The list is in order but holds no actions yet. */
export function EmptyPlan(): React.ReactElement {
  const canAdd = useReadyPlan((state) => state.list.rights.canAdd);
  const links = useReadyPlan((state) => state.list.links);
  return (
    <StateMessage
      title={strings.EmptyTitle}
      actions={<a href={canAdd ? links.newForm : links.list}>{canAdd ? strings.AddAction : strings.OpenList}</a>}
    >
      <p>{canAdd ? strings.EmptyEditor : strings.EmptyReader}</p>
    </StateMessage>
  );
}
