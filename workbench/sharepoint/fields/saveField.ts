import { refuse } from '../errors/SharePointError';
import type { ApiContext } from '../http/ApiContext';
import type { ListDefinition } from '../lists/ListDefinition';
import { resolveFormula } from '../formulas/resolveFormula';
import { touchSchema } from '../lists/touchSchema';
import { canBeIndexed, type FieldDefinition } from './FieldDefinition';

/** SharePoint's limit. */
const mostIndexes = 20;

/**
 * Stores a new or changed column and keeps the rules: only some types have an index, at most 20 of a list's columns do, and
 * unique values need an index, a list that can have them and no duplicates among the rows there are.
 */
export function saveField(context: ApiContext, list: ListDefinition, field: FieldDefinition): void {
  const { fields } = context.services;
  const before = fields.all(list.id).find((known) => known.id === field.id);
  checkIndex(field, fields.all(list.id));
  if (field.validationFormula !== null) {
    resolveFormula(field.validationFormula, [field, ...fields.all(list.id)]);
  }
  fields.put(list.id, field);
  if (field.isUnique !== (before?.isUnique ?? false)) {
    context.services.uniqueValues.removeField(list.id, field.internalName);
    if (field.isUnique) {
      checkUnique(context, list);
      collectUniqueValues(context, list, field);
    }
  }
  touchSchema(context, list, { object: 'field', change: before ? 'update' : 'add', uniqueId: field.id });
}

function checkIndex(field: FieldDefinition, fields: readonly FieldDefinition[]): void {
  if (field.isIndexed && !canBeIndexed(field)) {
    refuse('indexUnsupported');
  }
  if (field.isUnique && !field.isIndexed) {
    refuse('uniqueNeedsIndex');
  }
  const others = fields.filter((other) => other.isIndexed && other.id !== field.id);
  if (field.isIndexed && others.length >= mostIndexes) {
    refuse('indexLimit');
  }
}

/**
 * A list past the threshold, with content approval or with item-level permissions cannot get a column of unique values.
 * Whether one that has such a column may be given them afterwards was not seen; here it may.
 */
function checkUnique({ services }: ApiContext, { id, settings }: ListDefinition): void {
  if (services.items.count(id) > services.conditions.current.viewThreshold) {
    refuse('viewThreshold');
  }
  if (settings.EnableModeration === true) {
    refuse('uniqueInModeratedList');
  }
  if ((settings.ReadSecurity ?? 1) !== 1 || (settings.WriteSecurity ?? 1) !== 1) {
    refuse('uniqueWithItemPermissions');
  }
}

function collectUniqueValues(context: ApiContext, list: ListDefinition, field: FieldDefinition): void {
  const { items, uniqueValues } = context.services;
  for (const row of items.scan(list.id)) {
    const value = row.values[field.internalName] ?? null;
    if (value !== null && uniqueValues.holder(list.id, field.internalName, String(value)) !== undefined) {
      refuse('uniqueHasDuplicates', field.title);
    }
    if (value !== null) {
      uniqueValues.put(list.id, field.internalName, { value: String(value), itemId: row.id });
    }
  }
}
