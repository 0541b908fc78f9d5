import { refuse } from '../errors/SharePointError';
import type { ApiContext } from '../http/ApiContext';
import type { ListDefinition } from '../lists/ListDefinition';
import type { ItemRow } from './ItemRow';
import { readValue } from './readValue';

/** Registers the row's values of columns that allow each value once; refuses what another row has. */
export function claimUniqueValues(context: ApiContext, list: ListDefinition, row: ItemRow): void {
  const { fields, uniqueValues, conditions } = context.services;
  const unique = fields.all(list.id).filter((field) => field.isUnique);
  if (unique.length === 0) {
    return;
  }
  uniqueValues.removeItem(list.id, row.id);
  for (const field of unique) {
    const value = readValue(row, field);
    if (value !== null) {
      const text = String(value);
      if (uniqueValues.holder(list.id, field.internalName, text) !== undefined) {
        const { duplicateStatus } = conditions.current;
        refuse(duplicateStatus === 500 ? 'duplicateValueAsServerError' : 'duplicateValue', field.title);
      }
      uniqueValues.put(list.id, field.internalName, { value: text, itemId: row.id });
    }
  }
}
