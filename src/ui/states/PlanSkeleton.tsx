import * as React from 'react';
import { strings } from '../../strings/strings';
import { useStatusRole } from '../store/PlanAnnouncing';
import styles from './PlanSkeleton.module.scss';

/** Placeholder while the plan is read, in the timeline's own sizes, so that the layout does not shift. */
export function PlanSkeleton(): React.ReactElement {
  return (
    <div className={styles.skeleton} role={useStatusRole() ?? 'img'} aria-label={strings.Loading}>
      <div className={styles.header} />
      {Array.from({ length: 8 }, (_, index) => (
        <div key={index} className={styles.row}>
          <span className={styles.title} />
          <span className={styles.bar} />
        </div>
      ))}
    </div>
  );
}
