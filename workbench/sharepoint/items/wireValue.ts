import { entityNameOf, hasManyValues, isReference, type FieldDefinition } from '../fields/FieldDefinition';
import { complex, type PropertyValue } from '../http/Entity';
import { isStoredLink, type StoredValue } from './ItemRow';

/** The property that holds the column's value in REST: `Title`, `OwnerId`, `OData__UIVersionString`. */
export function propertyNameOf(field: FieldDefinition): string {
  return isReference(field) ? `${entityNameOf(field)}Id` : entityNameOf(field);
}

/** A stored value as REST writes it. A column of several values without any is null, never an empty list. */
export function wireValue(field: FieldDefinition, value: StoredValue): PropertyValue {
  if (value === null) {
    return null;
  }
  if (isStoredLink(value)) {
    return complex('SP.FieldUrlValue', { Description: value.Description, Url: value.Url });
  }
  if (hasManyValues(field)) {
    return typeof value === 'object' && value.length > 0 ? value : null;
  }
  return value;
}
