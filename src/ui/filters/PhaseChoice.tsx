import * as React from 'react';
import {
  type AskedPhase,
  type ChangeTerm,
  type HalfYearRange,
  type PhaseTerm,
  phaseChanges
} from '../../domain/filters/FilterTerm';
import { inOrder } from '../../domain/filters/matchesTerm';
import { phases } from '../../domain/plan/Phase';
import { type HalfYear, parseHalfYear } from '../../domain/time/HalfYear';
import { halfYearLabel } from '../../strings/halfYearLabel';
import { strings } from '../../strings/strings';
import { useReadyPlan } from '../store/PlanStoreContext';
import { CheckChoice, toggled } from './CheckChoice';
import styles from './FilterPanel.module.scss';
import { type TermWords, changeText, nowText, phaseText } from './termText';

export interface PhaseChoiceProps {
  readonly term: PhaseTerm | undefined;
  readonly words: TermWords;
  readonly onChange: (term: PhaseTerm) => void;
}

const askedPhases: readonly AskedPhase[] = [...phases, 'none'];

/** Phases, and when: now, in a half-year or over several. */
export function PhaseChoice({ term, words, onChange }: PhaseChoiceProps): React.ReactElement {
  // Half-years can be chosen before a phase is.
  const [during, setDuring] = React.useState(term?.during);
  const asked = term?.phases ?? [];
  const setRange = (range: HalfYearRange | undefined): void => {
    setDuring(range);
    onChange({ kind: 'phase', phases: asked, during: range });
  };
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{strings.FilterPhase}</legend>
      <div className={styles.row}>
        {askedPhases.map((phase) => (
          <CheckChoice
            key={phase}
            label={phaseText(phase, words)}
            isChecked={asked.includes(phase)}
            onToggle={(isOn) => onChange({ kind: 'phase', phases: toggled(asked, phase, isOn), during })}
          />
        ))}
      </div>
      <div className={styles.row}>
        <HalfYearSelect
          label={strings.FilterFrom}
          value={during?.first}
          now={words.now}
          onChange={(first) => setRange(first && inOrder(first, during?.last ?? first))}
        />
        {during && (
          <HalfYearSelect
            label={strings.FilterTo}
            value={during.last}
            onChange={(last) => setRange(inOrder(during.first, last ?? during.first))}
          />
        )}
      </div>
    </fieldset>
  );
}

export interface ChangeChoiceProps {
  readonly term: ChangeTerm | undefined;
  readonly words: TermWords;
  readonly onChange: (term: ChangeTerm | undefined) => void;
}

/** What happens to a row at a half-year. */
export function ChangeChoice({ term, words, onChange }: ChangeChoiceProps): React.ReactElement {
  const [halfYear, setHalfYear] = React.useState(term?.halfYear);
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{strings.FilterChange}</legend>
      <div className={styles.row}>
        <label className={styles.select}>
          <span>{strings.FilterChange}</span>
          <select
            value={term?.change ?? ''}
            onChange={(event) => {
              const change = phaseChanges.find((each) => each === event.target.value);
              onChange(change && { kind: 'change', change, halfYear });
            }}
          >
            <option value="">{strings.FilterAnyChange}</option>
            {phaseChanges.map((change) => (
              <option key={change} value={change}>
                {changeText(change)}
              </option>
            ))}
          </select>
        </label>
        <HalfYearSelect
          label={strings.FilterHalfYear}
          value={halfYear}
          now={words.now}
          onChange={(next) => {
            setHalfYear(next);
            if (term) {
              onChange({ ...term, halfYear: next });
            }
          }}
        />
      </div>
    </fieldset>
  );
}

interface HalfYearSelectProps {
  readonly label: string;
  readonly value: HalfYear | undefined;
  /** The half-year that it is, to choose "now" instead of a half-year. */
  readonly now?: HalfYear;
  readonly onChange: (halfYear: HalfYear | undefined) => void;
}

function HalfYearSelect({ label, value, now, onChange }: HalfYearSelectProps): React.ReactElement {
  const halfYears = useReadyPlan((state) => state.list.halfYears);
  // An address may ask for a half-year that the list does not have.
  const offered = value === undefined || halfYears.includes(value) ? halfYears : [...halfYears, value].sort();
  return (
    <label className={styles.select}>
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChange(parseHalfYear(event.target.value))}>
        {now && <option value="">{nowText(now)}</option>}
        {offered.map((halfYear) => (
          <option key={halfYear} value={halfYear}>
            {halfYearLabel(halfYear)}
          </option>
        ))}
      </select>
    </label>
  );
}
