import { refuse } from '../errors/SharePointError';
import type { BoundValue } from '../http/bindProperties';
import type { FieldDefinition } from './FieldDefinition';

type Bound = Readonly<Record<string, BoundValue>>;

/** The column with the properties a client wrote put into it. `FieldTypeKind` and `StaticName` change nothing. */
export function applyProperties(field: FieldDefinition, properties: Bound): FieldDefinition {
  return Object.entries(properties).reduce(
    (known, [name, value]) => ({ ...known, ...applyOne(known, name, value) }),
    field
  );
}

function applyOne(field: FieldDefinition, name: string, value: BoundValue): Partial<FieldDefinition> {
  switch (name) {
    case 'Title':
      return { title: String(value ?? field.title) };
    case 'Description':
      return { description: String(value ?? '') };
    case 'Required':
      return { isRequired: value === true };
    case 'Indexed':
      return { isIndexed: value === true, isUnique: value === true && field.isUnique };
    case 'EnforceUniqueValues':
      return { isUnique: value === true };
    case 'Hidden':
      return { isHidden: value === true };
    case 'ReadOnlyField':
      return { isReadOnly: value === true };
    case 'Group':
      return { group: String(value ?? '') };
    case 'DefaultValue':
      return { defaultValue: textOrNull(value) };
    case 'CustomFormatter':
      return { customFormatter: textOrNull(value) };
    case 'ClientValidationFormula':
      return { clientValidationFormula: textOrNull(value) };
    case 'ValidationMessage':
      return { validationMessage: textOrNull(value) };
    case 'ValidationFormula':
      return { validationFormula: textOrNull(value) };
    case 'FieldTypeKind':
    case 'StaticName':
      return {};
    default:
      return applyTypeProperty(field, name, value);
  }
}

function applyTypeProperty(field: FieldDefinition, name: string, value: BoundValue): Partial<FieldDefinition> {
  switch (name) {
    case 'MaxLength':
      return { maxLength: Number(value) };
    case 'RichText':
      return { isRichText: value === true };
    case 'AppendOnly':
      return { isAppendOnly: value === true };
    case 'NumberOfLines':
      return { numberOfLines: Number(value) };
    case 'Choices':
      return { choices: Array.isArray(value) ? value.map(String) : [] };
    case 'FillInChoice':
      return { hasFillIn: value === true };
    case 'EditFormat':
      return { editFormat: value === 1 ? 1 : 0 };
    case 'MinimumValue':
      return { minimum: numberOrNothing(value) };
    case 'MaximumValue':
      return { maximum: numberOrNothing(value) };
    case 'ShowAsPercentage':
      return { isPercentage: value === true };
    case 'DisplayFormat':
      return applyDisplayFormat(field, Number(value ?? -1));
    case 'SelectionMode':
      return { selectionMode: value === 0 ? 0 : 1 };
    case 'LookupList':
      return {
        lookupList: String(value ?? '')
          .replace(/[{}]/g, '')
          .toLowerCase()
      };
    case 'LookupField':
      return { lookupField: String(value ?? 'Title') };
    case 'AllowMultipleValues':
      return { type: withMultiplicity(field, value === true) };
    // Settings of controls the workbench's forms do not have; they change neither values nor answers.
    case 'AllowHyperlink':
    case 'RestrictedMode':
    case 'DateTimeCalendarType':
    case 'FriendlyDisplayFormat':
    case 'SelectionGroup':
    case 'CurrencyLocaleId':
      return {};
    default:
      return refuse('notImplemented', 'writing the column property', name);
  }
}

function applyDisplayFormat(field: FieldDefinition, format: number): Partial<FieldDefinition> {
  if (field.type === 'DateTime') {
    return { isDateOnly: format === 0 };
  }
  return field.type === 'Number' ? { decimals: format < 0 ? undefined : format } : {};
}

function withMultiplicity(field: FieldDefinition, isMany: boolean): FieldDefinition['type'] {
  const isUser = field.type === 'User' || field.type === 'UserMulti';
  return isUser ? (isMany ? 'UserMulti' : 'User') : isMany ? 'LookupMulti' : 'Lookup';
}

/** SharePoint writes "no limit" as the ends of the double's range. */
function numberOrNothing(value: BoundValue): number | undefined {
  return typeof value === 'number' && Math.abs(value) < Number.MAX_VALUE ? value : undefined;
}

function textOrNull(value: BoundValue): string | null {
  return value === null || value === '' ? null : String(value);
}
