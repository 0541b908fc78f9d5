import * as React from 'react';
import type { ReadyState } from '../../../application/PlanState';
import type { GoalOutline } from '../../../domain/plan/PlanOutline';
import { phases } from '../../../domain/plan/Phase';
import type { HalfYear } from '../../../domain/time/HalfYear';
import { countPhases } from '../../../domain/timeline/countPhases';
import { selectFromActions, useReadyPlan } from '../../store/PlanStoreContext';
import styles from './GoalSummary.module.scss';
import barStyles from '../../theme/PhaseBar.module.scss';
import type { SharedRowProps } from '../shared/SharedRowProps';
import { strings } from '../../../strings/strings';
import { goalCountLabel, phaseCountLabel } from '../shared/goalLabel';

/** "16 toimenpidettä · nyt: 3 selvittelyssä, 5 käyttöönotossa" */
export function GoalSummary({
  goal,
  shared
}: {
  readonly goal: GoalOutline;
  readonly shared: SharedRowProps;
}): React.ReactElement {
  const counted = useReadyPlan(React.useMemo(() => selectCounts(goal, shared.now), [goal, shared.now]));
  const counts = counted.split(',').map(Number);
  const current = phases.flatMap((phase, index) => {
    const count = counts[index] ?? 0;
    return count > 0 ? [{ phase, label: phaseCountLabel(phase, count, shared.phaseNames) }] : [];
  });
  return (
    <span className={styles.summary}>
      <span>{goalCountLabel(goal)}</span>
      {current.length > 0 && <span>{`${strings.TimelineNow}: `}</span>}
      {current.map(({ phase, label }) => (
        <span key={phase} className={`${barStyles.bar} ${styles.count}`} data-phase={phase}>
          {label}
        </span>
      ))}
    </span>
  );
}

/** The counts as text, so that an edit elsewhere leaves the summary alone. */
function selectCounts(goal: GoalOutline, now: HalfYear): (state: ReadyState) => string {
  return selectFromActions(
    (actions) => {
      const counts = countPhases(goal, actions, now);
      return phases.map((phase) => counts[phase]).join();
    },
    (counts, { before, after }) => (before?.phases[now] === after?.phases[now] ? counts : undefined)
  );
}
