import { camlField } from './camlColumns';
import { refuse } from '../errors/SharePointError';
import { canBeSorted, type FieldDefinition } from '../fields/FieldDefinition';
import type { ApiContext } from '../http/ApiContext';
import type { ListDefinition } from '../lists/ListDefinition';
import type { SortKey } from '../query/Condition';

/** The columns CAML sorts by; those without an order are refused. */
export function camlSortFields(
  context: ApiContext,
  list: ListDefinition,
  sort: readonly SortKey[]
): readonly FieldDefinition[] {
  return sort.map(({ column }) => {
    const field = camlField(context, list, column.name);
    return canBeSorted(field) ? field : refuse('sortTypeUnsupported', field.internalName, field.type);
  });
}
