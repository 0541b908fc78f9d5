import * as React from 'react';
import type { SetupFinding } from '../../application/PlanSetup';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { usePlanStore, useReadyPlan } from '../store/PlanStoreContext';
import { FaultDetails } from '../controls/FaultDetails';
import { Message } from '../controls/Message';

/** What could not be done as it should be when columns were added. */
export function SetupFindings(): React.ReactElement | null {
  const store = usePlanStore();
  const findings = useReadyPlan((state) => state.setupFindings);
  return findings && findings.length > 0 ? (
    <Message intent="warning" onDismiss={() => store.messages.tellSetup()}>
      {findings.map((finding) => (
        <div key={finding.detail}>
          <span>{findingText(finding)}</span>
          <FaultDetails fault={{ kind: 'unexpected', detail: finding.detail }} />
        </div>
      ))}
    </Message>
  ) : null;
}

function findingText(finding: SetupFinding): string {
  switch (finding.kind) {
    case 'keyNotUnique':
      return format(strings.SetupKeyNotUnique, reasonText(finding.reason));
    case 'nameTaken':
      return format(strings.SetupNameTaken, finding.column, finding.name);
  }
}

function reasonText(reason: Extract<SetupFinding, { kind: 'keyNotUnique' }>['reason']): string {
  switch (reason) {
    case 'large':
      return strings.SetupListLarge;
    case 'contentApproval':
      return strings.SetupListApproved;
    case 'itemPermissions':
      return strings.SetupListRestricted;
    case 'other':
      return strings.SetupListOther;
  }
}
