import * as React from 'react';
import type { Obstacle } from '../../application/PlanFault';
import type { ReadyState } from '../../application/PlanState';
import { obstacleOf } from '../../application/saving/RowQueue';
import { strings } from '../../strings/strings';
import { useReadyPlan } from '../store/PlanStoreContext';
import { FaultDetails } from './FaultDetails';
import { Message } from './Message';

/** The list was deleted or moved while edits waited: what has become of them, and what helps. */
export function ListGoneMessage(): React.ReactElement | null {
  const fault = useReadyPlan(faultOfMissingList);
  return fault ? (
    <Message intent="error">
      {strings.ListGone}
      <FaultDetails fault={fault} />
    </Message>
  ) : null;
}

function faultOfMissingList({ unsaved }: ReadyState): Obstacle | undefined {
  return [...unsaved.values()].map(obstacleOf).find((obstacle) => obstacle?.kind === 'notFound');
}
