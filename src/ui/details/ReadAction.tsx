import * as React from 'react';
import { isCellNote, noteOf } from '../../domain/notes/NoteLine';
import type { Action } from '../../domain/plan/Action';
import { isBlank } from '../../domain/text/identityKey';
import { listed } from '../../domain/text/isolate';
import { halfYearLabel } from '../../strings/halfYearLabel';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { useReadyPlan } from '../store/PlanStoreContext';
import { LinkedText } from '../texts/LinkedText';
import { ActionName } from '../texts/ListText';
import { PhaseWord } from '../texts/PhaseWord';
import barStyles from '../theme/PhaseBar.module.scss';
import { ActionFacts } from './ActionFacts';
import { Confirmation } from './Confirmation';
import type { PanelFrame } from './DetailsPanel';
import { Sheet } from '../controls/Sheet';
import styles from './ReadAction.module.scss';

export interface ReadActionProps {
  readonly action: Action;
  readonly panel: PanelFrame;
  readonly onClose: () => void;
}

/** A row for readers, without its empty fields. */
export function ReadAction({ action, panel, onClose }: ReadActionProps): React.ReactElement {
  const otherNotes = useOtherNotes(action);
  const facts: readonly (readonly [string, string])[] = [
    [strings.DetailsText, action.details],
    [strings.TimelineDepartment, listed(action.departments)],
    [strings.TimelineResponsible, listed(action.responsible)],
    [strings.DetailsGoal, action.goal],
    [strings.DetailsGroup, action.group],
    [strings.DetailsInfo, action.additionalInfo]
  ];
  return (
    <Sheet
      {...panel}
      title={isBlank(action.title) ? <ActionName title={action.title} /> : <LinkedText>{action.title}</LinkedText>}
      onDismiss={() => onClose()}
      foot={<Button onClick={() => onClose()}>{strings.DetailsClose}</Button>}
    >
      <Confirmation action={action} />
      <dl className={styles.facts}>
        {facts.map(([label, text]) => (
          <Fact key={label} label={label} text={text} />
        ))}
        <div>
          <dt>{strings.DetailsTimeline}</dt>
          <dd>
            <HalfYears action={action} />
          </dd>
        </div>
        <Fact label={strings.DetailsOtherNotes} text={otherNotes} />
      </dl>
      <ActionFacts action={action} canEdit={false} />
    </Sheet>
  );
}

/** A field with its addresses as links; nothing for an empty one. */
function Fact({ label, text }: { readonly label: string; readonly text: string }): React.ReactElement | null {
  return isBlank(text) ? null : (
    <div>
      <dt>{label}</dt>
      <dd>
        <LinkedText>{text}</LinkedText>
      </dd>
    </div>
  );
}

function HalfYears({ action }: { readonly action: Action }): React.ReactElement {
  const halfYears = useReadyPlan((state) => state.list.halfYears);
  const phaseNames = useReadyPlan((state) => state.list.phaseNames);
  return (
    <ul className={styles.halfYears}>
      {halfYears.map((halfYear) => {
        const value = action.phases[halfYear];
        const note = noteOf(action.notes, halfYear);
        return (
          <li key={halfYear}>
            <span>{halfYearLabel(halfYear)}</span>
            <span
              className={value === undefined ? styles.empty : `${barStyles.bar} ${styles.phase}`}
              data-phase={typeof value === 'object' ? 'unknown' : value}
            >
              {value === undefined ? (
                <span>{strings.DetailsNoPhase}</span>
              ) : (
                <PhaseWord value={value} phaseNames={phaseNames} />
              )}
            </span>
            {note && <LinkedText className={styles.note}>{note}</LinkedText>}
          </li>
        );
      })}
    </ul>
  );
}

/** Notes that belong to no half-year of the list, a line each. */
function useOtherNotes({ notes }: Action): string {
  const halfYears = useReadyPlan((state) => state.list.halfYears);
  return notes
    .filter((line) => !isCellNote(line) || !halfYears.includes(line.halfYear))
    .map((line) => (isCellNote(line) ? `${halfYearLabel(line.halfYear)}: ${line.text}` : line.looseText))
    .join('\n');
}
