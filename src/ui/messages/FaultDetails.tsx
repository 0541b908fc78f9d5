import * as React from 'react';
import type { PlanFault } from '../../application/PlanFault';
import { strings } from '../../strings/strings';
import styles from './FaultDetails.module.scss';

/** What the service answered, folded away: for the administrator, not for the person. */
export function FaultDetails({ fault }: { readonly fault: PlanFault }): React.ReactElement {
  return (
    <details className={styles.details}>
      <summary>{strings.DetailsForAdministrator}</summary>
      <code className={styles.code}>{`${fault.kind}: ${fault.detail}`}</code>
    </details>
  );
}
