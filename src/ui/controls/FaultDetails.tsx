import * as React from 'react';
import { strings } from '../../strings/strings';
import styles from './FaultDetails.module.scss';

export interface FaultDetailsProps {
  readonly fault: { readonly kind: string; readonly detail: string };
}

/** The service's response in a collapsed element, for the administrator. */
export function FaultDetails({ fault }: FaultDetailsProps): React.ReactElement {
  return (
    <details className={styles.details}>
      <summary>{strings.DetailsForAdministrator}</summary>
      <code className={styles.code}>{`${fault.kind}: ${fault.detail}`}</code>
    </details>
  );
}
