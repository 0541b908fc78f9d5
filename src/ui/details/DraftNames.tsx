import * as React from 'react';
import { knownNames } from '../../domain/plan/knownNames';
import { obstacleText } from '../../strings/fieldLabel';
import { strings } from '../../strings/strings';
import { useReadyPlan } from '../store/PlanStoreContext';
import type { DraftForm } from './DraftField';
import { FixedField } from './FixedField';
import { NameList } from '../forms/NameList';
import { draftFaultText } from '../forms/faultText';

export interface DraftNamesProps {
  readonly field: 'departments' | 'responsible';
  readonly label: string;
  readonly form: DraftForm;
}

/** A field of several names in a draft, fixed where the list does not let it change. */
export function DraftNames({ field, label, form }: DraftNamesProps): React.ReactElement {
  const actions = useReadyPlan((state) => state.actions);
  const rule = useReadyPlan((state) => state.list.fieldRules.get(field));
  const known = React.useMemo(() => knownNames(actions.values(), field, strings.Locale), [actions, field]);
  const reason = obstacleText(rule);
  return reason === undefined ? (
    <NameList
      name={field}
      label={label}
      values={form.draft[field]}
      known={known}
      isRequired={rule?.isRequired}
      fault={draftFaultText(field, form.faults[field])}
      notice={form.notices.get(field)}
      onChange={(names) => form.onChange({ [field]: names })}
    />
  ) : (
    <FixedField label={label} value={form.draft[field].join(', ')} reason={reason} />
  );
}
