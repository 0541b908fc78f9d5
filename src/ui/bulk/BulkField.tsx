import * as React from 'react';
import type { EditField } from '../../domain/edits/EditField';
import { obstacleText } from '../../strings/fieldLabel';
import { Field, type FieldProps } from '../forms/Field';
import { FixedField } from '../details/FixedField';
import { useReadyPlan } from '../store/PlanStoreContext';

export interface BulkFieldProps extends FieldProps {
  readonly field: EditField;
}

/** A field of a change of many rows, or why the list does not let it change. */
export function BulkField({ field, ...rest }: BulkFieldProps): React.ReactElement {
  const reason = useReadyPlan((state) => obstacleText(state.list.fieldRules.get(field)));
  return reason === undefined ? <Field {...rest} /> : <FixedField label={rest.label} value="" reason={reason} />;
}
