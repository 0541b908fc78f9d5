import * as React from 'react';
import { type BulkFaults, type NamesDraft, unchangedNames } from '../../domain/edits/BulkDraft';
import { knownNames } from '../../domain/plan/knownNames';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { NameList } from '../forms/NameList';
import { useReadyPlan } from '../store/PlanStoreContext';
import { BulkField } from './BulkField';
import type { BulkFieldsProps } from './BulkFields';

export interface NamesFieldProps extends BulkFieldsProps {
  readonly field: 'departments' | 'responsible';
  readonly label: string;
}

const choices: readonly NamesDraft['choice'][] = ['keep', 'add', 'remove', 'replace'];

/** What is done to a column of several names, and with which. To take away are the names that the rows have. */
export function NamesField({ field, label, ids, draft, faults, onChange }: NamesFieldProps): React.ReactElement {
  const actions = useReadyPlan((state) => state.actions);
  const isSingle = useReadyPlan((state) => state.list.fieldRules.get(field)?.isSingle === true);
  const { choice, names } = draft[field];
  const known = React.useMemo(() => {
    const rows = choice === 'remove' ? [...ids].flatMap((id) => actions.get(id) ?? []) : actions.values();
    return knownNames(rows, field, strings.Locale);
  }, [actions, ids, field, choice]);
  const handleChoice = (event: React.ChangeEvent<HTMLSelectElement>): void => {
    const chosen = choices.find((candidate) => candidate === event.target.value) ?? 'keep';
    onChange({ [field]: chosen === 'keep' ? unchangedNames : { choice: chosen, names } });
  };
  return (
    <>
      <BulkField field={field} name={`bulk-${field}`} label={label} fault={faultText(faults[field])}>
        {(control) => (
          <select {...control} value={choice} onChange={handleChoice}>
            <option value="keep">{strings.BulkKeep}</option>
            {!isSingle && <option value="add">{strings.BulkNamesAdd}</option>}
            <option value="remove">{strings.BulkNamesRemove}</option>
            <option value="replace">{strings.BulkNamesReplace}</option>
          </select>
        )}
      </BulkField>
      {choice !== 'keep' && (
        <NameList
          name={`bulk-names-${field}`}
          label={format(strings.BulkNames, label)}
          values={names}
          known={known}
          onChange={(values) => onChange({ [field]: { choice, names: values } })}
        />
      )}
    </>
  );
}

function faultText(fault: BulkFaults['departments']): string | undefined {
  switch (fault) {
    case undefined:
      return undefined;
    case 'missing':
      return strings.BulkNamesMissing;
    case 'several':
      return strings.DetailsOneName;
  }
}
