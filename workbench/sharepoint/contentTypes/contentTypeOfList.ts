import type { ApiContext } from '../http/ApiContext';
import type { ListDefinition } from '../lists/ListDefinition';

/** The id every row of the list carries. */
export function contentTypeIdOf(context: ApiContext, list: ListDefinition): string {
  return context.services.contentTypes.all(list.id)[0]?.id ?? '0x01';
}
