import * as React from 'react';
import { strings } from '../../strings/strings';
import { useStatusRole } from '../store/PlanAnnouncing';
import styles from './PlanSkeleton.module.scss';

/** The shape of the plan while it is fetched, in the timeline's own measures, so that nothing jumps when it comes. */
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
