import { refuse } from '../errors/SharePointError';
import { isReference, type FieldDefinition } from '../fields/FieldDefinition';
import type { ApiContext } from '../http/ApiContext';
import type { ListDefinition } from '../lists/ListDefinition';
import type { ItemChanges } from './bindItem';
import { idsOf } from './fieldText';
import type { StoredValue } from './ItemRow';
import { isKnownReference } from './references';

/** Plain text of several lines holds about this much. */
const longestNote = 63_999;

/** Refuses values that SharePoint refuses on save. Choices are not among them: any text is stored. */
export function checkValues(context: ApiContext, list: ListDefinition, changes: ItemChanges): void {
  for (const field of context.services.fields.all(list.id)) {
    const value = changes[field.internalName];
    if (value !== undefined && value !== null) {
      checkValue(context, field, value);
    }
  }
}

function checkValue(context: ApiContext, field: FieldDefinition, value: StoredValue): void {
  if (field.type === 'Text' && String(value).length > (field.maxLength ?? 255)) {
    refuse('textTooLong');
  }
  if (field.type === 'Note' && !field.isRichText && String(value).length > longestNote) {
    refuse('textTooLong');
  }
  if (field.type === 'Number' && isOutside(Number(value), field)) {
    refuse('valueOutOfRange');
  }
  if (isReference(field)) {
    const missing = idsOf(value).find((id) => !isKnownReference(context, field, id));
    if (missing !== undefined) {
      refuse('lookupMissing', field.title, missing);
    }
  }
}

function isOutside(value: number, { minimum = -Infinity, maximum = Infinity }: FieldDefinition): boolean {
  return value < minimum || value > maximum;
}
