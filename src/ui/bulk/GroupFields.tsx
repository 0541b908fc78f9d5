import * as React from 'react';
import type { BulkDraft } from '../../domain/edits/BulkDraft';
import { longestLine } from '../../domain/edits/checkDraft';
import { isSameName } from '../../domain/text/identityKey';
import { distinctNames } from '../../domain/text/Spellings';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { Field } from '../forms/Field';
import { useListTextAttributes } from '../texts/ListText';
import { useReadyPlan } from '../store/PlanStoreContext';
import { BulkField } from './BulkField';
import type { BulkFieldsProps } from './BulkFields';

const choices: readonly BulkDraft['groupChoice'][] = ['keep', 'move', 'leave'];

/** The group: another one, by its name, or none. Suggested are the groups of the goal that is chosen, else all. */
export function GroupFields({ draft, faults, onChange }: BulkFieldsProps): React.ReactElement {
  const listText = useListTextAttributes();
  const outline = useReadyPlan((state) => state.outline);
  const goals = draft.goal === '' ? outline.goals : outline.goals.filter(({ name }) => isSameName(name, draft.goal));
  const groups = distinctNames(goals.flatMap((goal) => goal.groups.map(({ name }) => name)));
  const handleChoice = (event: React.ChangeEvent<HTMLSelectElement>): void =>
    onChange({ groupChoice: choices.find((choice) => choice === event.target.value) ?? 'keep' });
  return (
    <>
      <BulkField field="group" name="bulk-groupChoice" label={strings.DetailsGroup}>
        {(control) => (
          <select {...control} value={draft.groupChoice} onChange={handleChoice}>
            <option value="keep">{strings.BulkKeep}</option>
            <option value="move">{strings.BulkGroupMove}</option>
            <option value="leave">{strings.BulkGroupLeave}</option>
          </select>
        )}
      </BulkField>
      {draft.groupChoice === 'move' && (
        <Field name="bulk-group" label={strings.BulkGroupName} isRequired fault={groupFaultText(faults.group)}>
          {(control) => (
            <>
              <input
                {...control}
                {...listText}
                list="tiekartta-bulk-groups"
                autoComplete="off"
                value={draft.group}
                onChange={(event) => onChange({ group: event.target.value })}
              />
              <datalist id="tiekartta-bulk-groups">
                {groups.map((name) => (
                  <option key={name} value={name} />
                ))}
              </datalist>
            </>
          )}
        </Field>
      )}
    </>
  );
}

function groupFaultText(fault: BulkFieldsProps['faults']['group']): string | undefined {
  switch (fault) {
    case undefined:
      return undefined;
    case 'missing':
      return strings.BulkGroupMissing;
    case 'tooLong':
      return format(strings.DetailsGroupLong, longestLine);
  }
}
