import type { EditField } from '../domain/edits/EditField';
import { parseHalfYear } from '../domain/time/HalfYear';
import { halfYearLabel } from './halfYearLabel';
import { strings } from './strings';
import type { FieldRule } from '../domain/edits/FieldRule';
import { format } from './format';

/** The name of a field in the interface: a half-year by its season and year. */
export function fieldLabel(field: EditField): string {
  const halfYear = parseHalfYear(field);
  return halfYear === undefined ? otherLabel(field) : halfYearLabel(halfYear);
}

function otherLabel(field: EditField): string {
  switch (field) {
    case 'title':
      return strings.FieldTitle;
    case 'details':
      return strings.FieldDetails;
    case 'goal':
      return strings.FieldGoal;
    case 'group':
      return strings.FieldGroup;
    case 'order':
      return strings.FieldOrder;
    case 'responsible':
      return strings.FieldResponsible;
    case 'departments':
      return strings.FieldDepartments;
    case 'notes':
      return strings.FieldNotes;
    case 'additionalInfo':
      return strings.FieldAdditionalInfo;
    case 'confirmedOn':
      return strings.FieldConfirmedOn;
    default:
      return field;
  }
}

/** Why a field cannot be changed, in a sentence; `undefined` when it can. */
export function obstacleText(rule: FieldRule | undefined): string | undefined {
  switch (rule?.obstacle) {
    case undefined:
      return undefined;
    case 'missing':
      return strings.FieldObstacleMissing;
    case 'otherType':
      return format(strings.FieldObstacleType, rule.column);
    case 'readOnly':
      return format(strings.FieldObstacleReadOnly, rule.column);
    case 'appendOnly':
      return format(strings.FieldObstacleAppendOnly, rule.column);
  }
}
