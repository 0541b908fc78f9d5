import * as React from 'react';
import { isCellNote, noteOf } from '../../domain/notes/NoteLine';
import { withNote } from '../../domain/notes/withNote';
import { isKnownPhase, phases } from '../../domain/plan/Phase';
import { isolate } from '../../domain/text/isolate';
import type { HalfYear } from '../../domain/time/HalfYear';
import { format } from '../../strings/format';
import { halfYearLabel } from '../../strings/halfYearLabel';
import { obstacleText } from '../../strings/fieldLabel';
import { phaseLabel } from '../../strings/phaseLabel';
import { strings } from '../../strings/strings';
import { contextKeys } from '../keys/contextKeys';
import { WholeTextArea } from '../forms/WholeTextArea';
import { FieldLinks } from './FieldLinks';
import { useReadyPlan } from '../store/PlanStoreContext';
import { LinkedText } from '../texts/LinkedText';
import { useListTextAttributes } from '../texts/ListText';
import barStyles from '../theme/PhaseBar.module.scss';
import type { DraftForm } from './DraftField';
import fieldStyles from '../forms/Field.module.scss';
import styles from './HalfYearFields.module.scss';

export interface HalfYearFieldsProps {
  readonly form: DraftForm;
  /** The half-year whose note gets the focus. */
  readonly note: HalfYear | undefined;
}

/** Each half-year of the list: its phase and its note. Notes that belong to none of them are shown as they are. */
export function HalfYearFields({ form, note }: HalfYearFieldsProps): React.ReactElement {
  const { draft, notices, onChange } = form;
  const notesRule = useReadyPlan((state) => state.list.fieldRules.get('notes'));
  const halfYears = useReadyPlan((state) => state.list.halfYears);
  const others = draft.notes.filter((line) => !isCellNote(line) || !halfYears.includes(line.halfYear));
  const notice = notices.get('notes') ?? obstacleText(notesRule);
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
            isNoteFixed={notesRule?.obstacle !== undefined}
            onChange={onChange}
          />
        ))}
      </div>
      {notice && <p className={fieldStyles.notice}>{notice}</p>}
      {others.length > 0 && (
        <div className={styles.others}>
          <span>{strings.DetailsOtherNotes}</span>
          <ul>
            {others.map((line, index) => (
              <li key={index}>
                <LinkedText>
                  {isCellNote(line) ? `${halfYearLabel(line.halfYear)}: ${line.text}` : line.looseText}
                </LinkedText>
              </li>
            ))}
          </ul>
        </div>
      )}
    </fieldset>
  );
}

interface HalfYearFieldProps extends Pick<DraftForm, 'draft' | 'onChange'> {
  readonly halfYear: HalfYear;
  readonly notice: string | undefined;
  readonly isNoteFirst: boolean;
  /** Notes can only be read. */
  readonly isNoteFixed: boolean;
}

function HalfYearField(props: HalfYearFieldProps): React.ReactElement {
  const { halfYear, draft, isNoteFirst, isNoteFixed, onChange } = props;
  const reason = useReadyPlan((state) => obstacleText(state.list.fieldRules.get(halfYear)));
  const notice = props.notice ?? reason;
  const id = `tiekartta-details-${halfYear}`;
  const noteField = React.useRef<HTMLTextAreaElement>(null);
  // The sheet focuses its heading as it opens; this effect runs after it.
  React.useEffect(() => (isNoteFirst ? noteField.current?.focus() : undefined), [isNoteFirst]);
  const phaseNames = useReadyPlan((state) => state.list.phaseNames);
  const listText = useListTextAttributes();
  const label = halfYearLabel(halfYear);
  const value = draft.phases[halfYear];
  const text = noteOf(draft.notes, halfYear);
  const unknown = typeof value === 'object' ? value.unknownText : undefined;
  const handlePhase = (event: React.ChangeEvent<HTMLSelectElement>): void => {
    const phase = phases.find((known) => known === event.target.value);
    onChange({ phases: { ...draft.phases, [halfYear]: phase } });
  };
  // A note is one line, and Enter saves as in every field of one line.
  const handleKeyDown = contextKeys('noteText', {
    'details.save': () => noteField.current?.form?.querySelector<HTMLElement>('[type="submit"]')?.click()
  });
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
          aria-describedby={notice && id}
          disabled={reason !== undefined}
          value={isKnownPhase(value) ? value : unknown === undefined ? '' : 'unknown'}
          onChange={handlePhase}
        >
          <option value="">{strings.DetailsNoPhase}</option>
          {phases.map((phase) => (
            <option key={phase} value={phase}>
              {isolate(phaseLabel(phase, phaseNames))}
            </option>
          ))}
          {unknown !== undefined && (
            <option value="unknown" disabled>
              {isolate(unknown)}
            </option>
          )}
        </select>
      </span>
      <WholeTextArea
        ref={noteField}
        rows={1}
        className={`${fieldStyles.control} ${styles.note}`}
        aria-label={format(strings.DetailsNoteOf, label)}
        placeholder={strings.DetailsNote}
        readOnly={isNoteFixed}
        {...listText}
        value={text}
        onKeyDown={handleKeyDown}
        onChange={(event) => onChange({ notes: withNote(draft.notes, halfYear, inOneLine(event.target.value)) })}
      />
      <FieldLinks text={text} />
      {notice && (
        <p id={id} className={`${fieldStyles.notice} ${styles.notice}`}>
          {notice}
        </p>
      )}
    </div>
  );
}

/** Pasted lines go on in the same line. */
function inOneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}
