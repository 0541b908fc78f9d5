import * as React from 'react';
import { type Phase, phases } from '../../domain/plan/Phase';
import { strings } from '../../strings/strings';
import { PhaseWord } from '../texts/PhaseWord';
import styles from './Legend.module.scss';
import barStyles from '../theme/PhaseBar.module.scss';

/** What the bars mean. */
export function Legend({ phaseNames }: { readonly phaseNames: Readonly<Record<Phase, string>> }): React.ReactElement {
  return (
    <ul className={styles.legend} aria-label={strings.TimelineLegend}>
      {phases.map((phase) => (
        <li key={phase} className={`${barStyles.bar} ${styles.phase}`} data-phase={phase}>
          <PhaseWord value={phase} phaseNames={phaseNames} />
        </li>
      ))}
    </ul>
  );
}
