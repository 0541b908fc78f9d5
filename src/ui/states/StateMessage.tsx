import * as React from 'react';
import { TimelineIcon } from '../controls/icons';
import { useStatusRole } from '../store/PlanAnnouncing';
import styles from './StateMessage.module.scss';

export interface StateMessageProps {
  readonly title: string;
  readonly children: React.ReactNode;
  /** What the person can do next. */
  readonly actions?: React.ReactNode;
  /** Technical details, collapsed. */
  readonly details?: React.ReactNode;
}

/** Shown instead of the plan when there is none: what is wrong, and the next step. */
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
