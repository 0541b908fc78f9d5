import * as React from 'react';
import { type PhaseTerm } from '../../domain/filters/FilterTerm';
import { isFiltering, termOf, wholePlan, withTerm, withoutTerm } from '../../domain/filters/RowFilter';
import { type Phase, phases } from '../../domain/plan/Phase';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { DismissIcon } from '../controls/icons';
import { PartMessage } from '../parts/PartMessage';
import { useReadyPlan } from '../store/PlanStoreContext';
import { useViewStore } from '../store/ViewStoreContext';
import { ListText } from '../texts/ListText';
import { PhaseWord } from '../texts/PhaseWord';
import barStyles from '../theme/PhaseBar.module.scss';
import styles from './FilterBar.module.scss';
import { useFilteredPlan } from './FilteredPlanContext';
import { nowText, termText } from './termText';
import { useFilterAnnouncement } from './useFilterAnnouncement';
import { usePhaseCounts } from './usePhaseCounts';

/** What the bars mean, as a filter of the phases that are now; every condition in words, and how many rows it leaves. */
export function FilterBar(): React.ReactElement {
  const view = useViewStore();
  const { filter, searching } = useFilteredPlan();
  useFilterAnnouncement();
  return (
    <>
      <div className={styles.bar}>
        <PhaseFilter />
        {isFiltering(filter) && <Conditions />}
      </div>
      {searching.fault && filter.text.trim() !== '' && (
        <PartMessage
          fault={searching.fault}
          onRetry={searching.retry}
          onDismiss={() => {
            searching.dismiss();
            view.filter({ ...filter, text: '' });
          }}
        >
          {strings.SearchFailed}
        </PartMessage>
      )}
    </>
  );
}

/** The legend: each phase with its look, its word and its rows; pressed, only these rows are left. */
function PhaseFilter(): React.ReactElement {
  const view = useViewStore();
  const phaseNames = useReadyPlan((state) => state.list.phaseNames);
  const { filter, moment } = useFilteredPlan();
  const counts = usePhaseCounts();
  const term = termOf(filter, 'phase');
  const toggle = (phase: Phase): void => view.filter(withTerm(filter, toggledPhase(term, phase)));
  return (
    <ul className={styles.phases} aria-label={strings.TimelineLegend}>
      {phases.map((phase) => (
        <li key={phase}>
          <button
            type="button"
            className={`${barStyles.bar} ${styles.phase}`}
            data-phase={phase}
            aria-pressed={term?.phases.includes(phase) ?? false}
            title={counts && format(strings.FilterPhaseCount, phaseNames[phase], counts[phase], nowText(moment.now))}
            onClick={() => toggle(phase)}
          >
            <PhaseWord value={phase} phaseNames={phaseNames} />
            {counts && <span className={styles.count}>{counts[phase]}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The conditions, each with a way out, and what they leave. */
function Conditions(): React.ReactElement {
  const view = useViewStore();
  const phaseNames = useReadyPlan((state) => state.list.phaseNames);
  const total = useReadyPlan((state) => state.actions.size);
  const { filter, shown, moment } = useFilteredPlan();
  const stale = shown ? shown.ids.size - shown.matching.size : 0;
  const words = { now: moment.now, phaseNames };
  // The pressed phases of the legend say it already.
  const told = filter.terms.filter((term) => term.kind !== 'phase' || !isInLegend(term));
  return (
    <div className={styles.conditions} role="group" aria-label={strings.FilterConditions}>
      {filter.text.trim() !== '' && (
        <Condition
          text={format(strings.FilterSearched, filter.text.trim())}
          onRemove={() => view.filter({ ...filter, text: '' })}
        />
      )}
      {told.map((term) => (
        <Condition
          key={term.kind}
          text={termText(term, words)}
          onRemove={() => view.filter(withoutTerm(filter, term.kind))}
        />
      ))}
      <span className={styles.shown}>{format(strings.FilterShown, shown?.ids.size ?? total, total)}</span>
      {stale > 0 && (
        <span className={styles.stale}>
          <span>{format(strings.FilterStale, stale)}</span>{' '}
          <Button appearance="link" onClick={() => view.filter({ ...filter })}>
            {strings.FilterAgain}
          </Button>
        </span>
      )}
      <Button appearance="link" onClick={() => view.filter(wholePlan)}>
        {strings.FilterClear}
      </Button>
    </div>
  );
}

interface ConditionProps {
  readonly text: string;
  readonly onRemove: () => void;
}

function Condition({ text, onRemove }: ConditionProps): React.ReactElement {
  return (
    <button
      type="button"
      className={styles.condition}
      aria-label={format(strings.FilterRemove, text)}
      title={format(strings.FilterRemove, text)}
      onClick={onRemove}
    >
      <ListText>{text}</ListText>
      <DismissIcon className={styles.remove} />
    </button>
  );
}

function isInLegend({ phases: asked, during }: PhaseTerm): boolean {
  return during === undefined && !asked.includes('none');
}

function toggledPhase(term: PhaseTerm | undefined, phase: Phase): PhaseTerm {
  const asked = term?.phases ?? [];
  return {
    kind: 'phase',
    phases: asked.includes(phase) ? asked.filter((other) => other !== phase) : [...asked, phase],
    during: term?.during
  };
}
