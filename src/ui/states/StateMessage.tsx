import * as React from 'react';
import { TimelineIcon } from '../controls/icons';
import { useStatusRole } from '../store/PlanAnnouncing';
import styles from './StateMessage.module.scss';

export interface StateMessageProps {
  readonly title: string;
  readonly children: React.ReactNode;
  /** What the person can do next. */
  readonly actions?: React.ReactNode;
  /** Technical details, folded away. */
  readonly details?: React.ReactNode;
}

/** What stands in the plan's place when there is no plan to draw: what is the matter, and the next step. */
export function StateMessage({ title, children, actions, details }: StateMessageProps): React.ReactElement {
  return (
    <div className={styles.state} role={useStatusRole()}>
      <TimelineIcon className={styles.icon} />
      <h3 className={styles.title}>{title}</h3>
      <div className={styles.text}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
      {details}
    </div>
  );
}
