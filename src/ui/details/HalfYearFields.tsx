import * as React from 'react';
import type { ActionDraft } from '../../domain/edits/ActionDraft';
import { isCellNote, noteOf } from '../../domain/notes/NoteLine';
import { withNote } from '../../domain/notes/withNote';
import { isKnownPhase, phases } from '../../domain/plan/Phase';
import type { HalfYear } from '../../domain/time/HalfYear';
import { format } from '../../strings/format';
import { halfYearLabel } from '../../strings/halfYearLabel';
import { phaseLabel } from '../../strings/phaseLabel';
import { strings } from '../../strings/strings';
import { useReadyPlan } from '../store/PlanStoreContext';
import barStyles from '../timeline/PhaseBar.module.scss';
import fieldStyles from './Field.module.scss';
import styles from './HalfYearFields.module.scss';

export interface HalfYearFieldsProps {
  readonly draft: ActionDraft;
  readonly notices: ReadonlyMap<string, string>;
  /** The half-year whose note gets the focus. */
  readonly note: HalfYear | undefined;
  readonly onChange: (change: Partial<ActionDraft>) => void;
}

/** Each half-year of the list: its phase and its note. Notes that belong to none of them are shown as they are. */
export function HalfYearFields({ draft, notices, note, onChange }: HalfYearFieldsProps): React.ReactElement {
  const halfYears = useReadyPlan((state) => state.list.halfYears);
  const others = draft.notes.filter((line) => !isCellNote(line) || !halfYears.includes(line.halfYear));
  const notice = notices.get('notes');
  return (
    <fieldset className={fieldStyles.field}>
      <legend className={`${fieldStyles.label} ${styles.legend}`}>{strings.DetailsTimeline}</legend>
      <div className={styles.halfYears}>
        {halfYears.map((halfYear) => (
          <HalfYearField
            key={halfYear}
            halfYear={halfYear}
            draft={draft}
            notice={notices.get(halfYear)}
            isNoteFirst={halfYear === note}
            onChange={onChange}
          />
        ))}
      </div>
      {notice && <p className={fieldStyles.notice}>{notice}</p>}
      {others.length > 0 && (
        <div className={styles.others}>
          {strings.DetailsOtherNotes}
          <ul>
            {others.map((line, index) => (
              <li key={index}>{isCellNote(line) ? `${halfYearLabel(line.halfYear)}: ${line.text}` : line.looseText}</li>
            ))}
          </ul>
        </div>
      )}
    </fieldset>
  );
}

interface HalfYearFieldProps extends Pick<HalfYearFieldsProps, 'draft' | 'onChange'> {
  readonly halfYear: HalfYear;
  readonly notice: string | undefined;
  readonly isNoteFirst: boolean;
}

function HalfYearField({ halfYear, draft, notice, isNoteFirst, onChange }: HalfYearFieldProps): React.ReactElement {
  const noteField = React.useRef<HTMLInputElement>(null);
  // The sheet takes the focus to its heading as it opens; this comes after it.
  React.useEffect(() => (isNoteFirst ? noteField.current?.focus() : undefined), [isNoteFirst]);
  const phaseNames = useReadyPlan((state) => state.list.phaseNames);
  const label = halfYearLabel(halfYear);
  const value = draft.phases[halfYear];
  const unknown = typeof value === 'object' ? value.unknownText : undefined;
  const handlePhase = (event: React.ChangeEvent<HTMLSelectElement>): void => {
    const phase = phases.find((known) => known === event.target.value);
    onChange({ phases: { ...draft.phases, [halfYear]: phase } });
  };
  return (
    <div className={styles.halfYear}>
      <span className={styles.name}>{label}</span>
      <span className={styles.phase}>
        <span
          className={value === undefined ? styles.empty : `${barStyles.bar} ${styles.swatch}`}
          data-phase={isKnownPhase(value) ? value : 'unknown'}
        />
        <select
          className={fieldStyles.control}
          aria-label={format(strings.DetailsPhaseOf, label)}
          value={isKnownPhase(value) ? value : unknown === undefined ? '' : 'unknown'}
          onChange={handlePhase}
        >
          <option value="">{strings.DetailsNoPhase}</option>
          {phases.map((phase) => (
            <option key={phase} value={phase}>
              {phaseLabel(phase, phaseNames)}
            </option>
          ))}
          {unknown !== undefined && (
            <option value="unknown" disabled>
              {unknown}
            </option>
          )}
        </select>
      </span>
      <input
        ref={noteField}
        className={`${fieldStyles.control} ${styles.note}`}
        aria-label={format(strings.DetailsNoteOf, label)}
        placeholder={strings.DetailsNote}
        value={noteOf(draft.notes, halfYear)}
        onChange={(event) => onChange({ notes: withNote(draft.notes, halfYear, event.target.value) })}
      />
      {notice && <p className={`${fieldStyles.notice} ${styles.notice}`}>{notice}</p>}
    </div>
  );
}
