import * as React from 'react';
import type { JournalEntry } from '../../application/saving/EditJournal';
import { fieldsOf, valueIn } from '../../domain/edits/EditField';
import { changedFields } from '../../domain/edits/changedFields';
import { isolate } from '../../domain/text/isolate';
import { fieldLabel } from '../../strings/fieldLabel';
import { fieldValueText } from '../../strings/fieldValueText';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { titleText } from '../../strings/titleText';
import { useReadyPlan } from '../store/PlanStoreContext';

/** A row with unsaved edits of an earlier visit: its changed fields, and what others have changed in it since. */
export function RecoveredEntry({ entry }: { readonly entry: JournalEntry }): React.ReactElement {
  const { base, edits } = entry;
  const now = useReadyPlan((state) => state.actions.get(base.id));
  const phaseNames = useReadyPlan((state) => state.list.phaseNames);
  const mine = [...new Set(edits.flatMap(fieldsOf))].filter((field) => field !== 'confirmedOn');
  const theirs = now ? changedFields(base, now) : [];
  const since = theirs.map(
    (field) => `${fieldLabel(field)}: ${isolate(fieldValueText(now && valueIn(now, field), phaseNames))}`
  );
  return (
    <li>
      <span>
        {format(
          strings.RecoveredYours,
          titleText(base.title),
          (mine.length > 0 ? mine : (['confirmedOn'] as const)).map(fieldLabel).join(', ')
        )}
      </span>
      {!now && <span>{` ${strings.RecoveredGone}`}</span>}
      {since.length > 0 && <span>{` ${format(strings.RecoveredSince, since.join('; '))}`}</span>}
    </li>
  );
}
