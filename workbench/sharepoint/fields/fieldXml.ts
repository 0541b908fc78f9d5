import { element, escapeXml } from '../xml/writeXml';
import type { FieldDefinition } from './FieldDefinition';
import { hasManyValues, isReference } from './FieldDefinition';

/** The column's `SchemaXml`. */
export function fieldXml(field: FieldDefinition, listId: string): string {
  const isMany = hasManyValues(field) && isReference(field);
  return element(
    'Field',
    {
      Type: field.type,
      DisplayName: field.title,
      Description: field.description === '' ? undefined : field.description,
      Required: field.isRequired,
      EnforceUniqueValues: field.isUnique,
      Indexed: field.isIndexed,
      Hidden: field.isHidden || undefined,
      ReadOnly: field.isReadOnly || undefined,
      Sealed: field.isSealed || undefined,
      MaxLength: field.maxLength,
      Format: formatOf(field),
      FillInChoice: field.hasFillIn,
      RichText: field.isRichText,
      AppendOnly: field.isAppendOnly,
      NumLines: field.numberOfLines,
      Min: field.minimum,
      Max: field.maximum,
      Decimals: field.decimals,
      Percentage: field.isPercentage,
      List: isReference(field) ? (field.lookupList ?? 'UserInfo') : undefined,
      ShowField: isReference(field) ? (field.lookupField ?? '') : undefined,
      UserSelectionMode: field.selectionMode,
      Mult: isMany || undefined,
      ResultType: field.resultType,
      CustomFormatter: field.customFormatter ?? undefined,
      Group: field.group,
      ...field.attributes,
      ID: `{${field.id}}`,
      SourceID: `{${listId}}`,
      StaticName: field.internalName,
      Name: field.internalName,
      FromBaseType: field.isFromBaseType || undefined
    },
    contentOf(field)
  );
}

function formatOf(field: FieldDefinition): string | undefined {
  if (field.type === 'DateTime') {
    return field.isDateOnly ? 'DateOnly' : 'DateTime';
  }
  if (field.type === 'Choice') {
    return field.editFormat === 1 ? 'RadioButtons' : 'Dropdown';
  }
  if (field.type === 'User' || field.type === 'UserMulti') {
    return undefined;
  }
  return field.type === 'URL' ? 'Hyperlink' : undefined;
}

function contentOf(field: FieldDefinition): string {
  const choices = (field.choices ?? []).map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('');
  return (
    (field.defaultValue === null ? '' : `<Default>${escapeXml(field.defaultValue)}</Default>`) +
    (field.formula === undefined ? '' : `<Formula>${escapeXml(field.formula)}</Formula>`) +
    (field.choices ? `<CHOICES>${choices}</CHOICES>` : '') +
    (field.validationFormula === null
      ? ''
      : element('Validation', { Message: field.validationMessage ?? undefined }, escapeXml(field.validationFormula)))
  );
}
