import { isReference, type FieldDefinition } from '../fields/FieldDefinition';
import type { ItemChanges } from './bindItem';
import { toStoredDate } from './bindItem';
import type { StoredValue } from './ItemRow';

/** Values of columns that a new row does not mention. */
export function defaultValues(fields: readonly FieldDefinition[], given: ItemChanges, now: Date): ItemChanges {
  return Object.fromEntries(
    fields
      .filter((field) => field.defaultValue !== null && field.defaultValue !== '' && !(field.internalName in given))
      .map((field) => [field.internalName, toValue(field, field.defaultValue ?? '', now)])
  );
}

function toValue(field: FieldDefinition, text: string, now: Date): StoredValue {
  if (isReference(field)) {
    return null;
  }
  switch (field.type) {
    case 'Number':
    case 'Currency':
      return Number(text);
    case 'Boolean':
      return text === '1' || text.toLowerCase() === 'true';
    case 'MultiChoice':
      return text.split(';#').filter((choice) => choice !== '');
    case 'DateTime': {
      const instant = /^\[today\]$/i.test(text) ? now.getTime() : Date.parse(text);
      return Number.isNaN(instant) ? null : toStoredDate(field, instant);
    }
    default:
      return text;
  }
}
