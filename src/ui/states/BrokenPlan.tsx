import * as React from 'react';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { FaultDetails } from '../controls/FaultDetails';
import type { PartFault } from '../parts/PartFault';
import { StateMessage } from './StateMessage';

export interface BrokenPlanProps {
  readonly title: string;
  readonly fault: PartFault;
  readonly onRetry: () => void;
}

/** Rendered in place of what threw: what the person can do. */
export function BrokenPlan({ title, fault, onRetry }: BrokenPlanProps): React.ReactElement {
  return (
    <StateMessage
      title={title}
      actions={
        <>
          <Button onClick={onRetry}>{strings.Retry}</Button>
          <Button onClick={() => window.location.reload()}>{strings.ReloadPage}</Button>
        </>
      }
      details={<FaultDetails fault={fault} />}
    >
      <p>{strings.BrokenText}</p>
    </StateMessage>
  );
}
