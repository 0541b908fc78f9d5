import * as React from 'react';
import { canArrange } from '../../../domain/edits/FieldRule';
import { isCellNote } from '../../../domain/notes/NoteLine';
import type { Action } from '../../../domain/plan/Action';
import { isolate, listed } from '../../../domain/text/isolate';
import { actionKeyOf } from '../../../domain/timeline/timelineRows';
import { format } from '../../../strings/format';
import { halfYearLabel } from '../../../strings/halfYearLabel';
import { strings } from '../../../strings/strings';
import { titleText } from '../../../strings/titleText';
import { ActionName, ListText } from '../../texts/ListText';
import { ActionMarks, type ActionMarksProps } from './ActionMarks';
import styles from './ActionTitle.module.scss';
import { DetailsButton } from './DetailsButton';
import { SecondaryText } from './SecondaryText';
import type { SharedRowProps } from '../shared/SharedRowProps';
import { RowHandle } from '../moves/RowHandle';

/** The row's header: the action in the plan's words, and under it whose it is and what else is known. */
export function ActionTitle({ action, arrival, shared }: ActionMarksProps): React.ReactElement {
  const parties = shared.kind === 'wide' ? '' : partiesOf(action);
  const more = moreOf(action, shared);
  return (
    <th
      scope="row"
      className={`${styles.title} ${shared.kind === 'wide' ? '' : styles.narrow}`}
      {...(shared.canEdit ? { tabIndex: -1 } : {})}
    >
      {shared.Check && <shared.Check rowKey={actionKeyOf(action.id)} label={selectLabel(action.title)} isInGrid />}
      <ActionName title={action.title} isTitle />
      <ActionMarks {...{ action, arrival, shared }} />
      {parties && <ListText className={styles.parties}>{parties}</ListText>}
      {more && <SecondaryText text={more} isInGrid={shared.canEdit} />}
      <DetailsButton title={action.title} isInGrid={shared.canEdit} />
      {shared.canEdit && canArrange(shared.rules) && <RowHandle />}
    </th>
  );
}

/** "Valitse: Sähköinen arkistointi" */
export function selectLabel(title: string): string {
  return format(strings.SelectRow, titleText(title));
}

/** "Koko kaupunki · Hallintojohtaja, tekninen johtaja" */
export function partiesOf({ departments, responsible }: Action): string {
  return [listed(departments), listed(responsible)].filter(Boolean).join(' · ');
}

/** The rest of the description, additional information, and notes that no column of the plan can show. */
export function moreOf(action: Action, { halfYears }: Pick<SharedRowProps, 'halfYears'>): string {
  const notes = action.notes.flatMap((line) => {
    if (!isCellNote(line)) {
      return [line.looseText];
    }
    return halfYears.includes(line.halfYear) ? [] : [`${halfYearLabel(line.halfYear)}: ${isolate(line.text)}`];
  });
  return [action.details, action.additionalInfo, ...notes].filter(Boolean).map(isolate).join(' · ');
}
