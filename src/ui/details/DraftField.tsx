import * as React from 'react';
import type { ActionDraft } from '../../domain/edits/ActionDraft';
import type { DraftFaults } from '../../domain/edits/checkDraft';
import { obstacleText } from '../../strings/fieldLabel';
import { strings } from '../../strings/strings';
import { useReadyPlan } from '../store/PlanStoreContext';
import { Field, type FieldControl } from '../forms/Field';
import { FixedField } from './FixedField';
import { draftFaultText } from '../forms/faultText';

/** The props of every field of a draft. */
export interface DraftForm {
  readonly draft: ActionDraft;
  readonly faults: DraftFaults;
  /** Notices under a field, by its name. */
  readonly notices: ReadonlyMap<string, string>;
  readonly onChange: (change: Partial<ActionDraft>) => void;
}

export interface DraftFieldProps {
  readonly field: 'title' | 'details' | 'goal' | 'group' | 'additionalInfo';
  readonly label: string;
  readonly form: DraftForm;
  readonly children: (control: FieldControl) => React.ReactElement;
}

/** A field of a draft with its control, or with its value where the list does not let it change. */
export function DraftField({ field, label, form, children }: DraftFieldProps): React.ReactElement {
  const rule = useReadyPlan((state) => state.list.fieldRules.get(field));
  const reason = obstacleText(rule);
  return reason === undefined ? (
    <Field
      name={field}
      label={label}
      isRequired={field === 'title' || field === 'goal' || rule?.isRequired}
      fault={draftFaultText(field, form.faults[field], rule?.longest)}
      notice={form.notices.get(field) ?? (rule?.isRichText && form.draft[field] ? strings.FieldRichText : undefined)}
    >
      {children}
    </Field>
  ) : (
    <FixedField label={label} value={form.draft[field]} reason={reason} />
  );
}
