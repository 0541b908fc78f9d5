import * as React from 'react';
import type { PlanFault } from '../../application/PlanFault';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { FaultDetails } from '../controls/FaultDetails';
import { Message } from '../controls/Message';
import { PartError } from '../parts/PartFault';
import { PartMessage } from '../parts/PartMessage';
import { faultTitle } from './faultTitle';

/** Why creating or repairing the list failed. */
export function SetupFault({ fault }: { readonly fault: PlanFault | PartError }): React.ReactElement {
  return fault instanceof PartError ? (
    <PartMessage fault={fault.fault} />
  ) : (
    <Message intent="error">
      {format(strings.SetupFailed, faultTitle(fault))}
      <FaultDetails fault={fault} />
    </Message>
  );
}
