import { refuse } from '../errors/SharePointError';
import { hasManyValues, isReference, type FieldDefinition } from '../fields/FieldDefinition';
import type { ApiContext } from '../http/ApiContext';
import { fieldColumn, placeColumn } from '../items/itemColumns';
import type { ItemRow } from '../items/ItemRow';
import { readValue } from '../items/readValue';
import { referenceLabel } from '../items/references';
import { idsOf } from '../items/fieldText';
import type { ListDefinition } from '../lists/ListDefinition';
import type { Column, ColumnFinder } from '../query/Column';

/** The columns that CAML may name: internal names; people and lookups by what they show, or by id. */
export function camlColumnFinder(context: ApiContext, list: ListDefinition): ColumnFinder<ItemRow> {
  return (name, part) => {
    const place = placeColumn(list, name);
    if (place) {
      return place;
    }
    const field = camlField(context, list, name);
    return isReference(field) && part !== 'Id' ? labelColumn(context, field) : fieldColumn(field);
  };
}

export function camlField(context: ApiContext, list: ListDefinition, name: string): FieldDefinition {
  const fields = context.services.fields.all(list.id);
  return fields.find((one) => one.internalName === name) ?? refuse('columnMissing', name);
}

function labelColumn(context: ApiContext, field: FieldDefinition): Column<ItemRow> {
  const labels = (row: ItemRow): readonly string[] =>
    idsOf(readValue(row, field)).map((id) => referenceLabel(context, field, id));
  return hasManyValues(field)
    ? { kind: 'texts', isIndexed: false, read: (row) => (readValue(row, field) === null ? null : labels(row)) }
    : { kind: 'text', isIndexed: field.isIndexed, read: (row) => labels(row)[0] ?? null };
}
