import type { ApiContext } from '../http/ApiContext';
import type { ListDefinition } from './ListDefinition';

interface SchemaChange {
  readonly object: 'list' | 'field' | 'view';
  readonly change: 'add' | 'update' | 'deleteObject';
  readonly uniqueId: string;
}

/** Writes the list with a new schema version (its ETag) and notes the change in the log. */
export function touchSchema(context: ApiContext, list: ListDefinition, noted: SchemaChange): ListDefinition {
  const touched = { ...list, schemaVersion: list.schemaVersion + 1 };
  context.services.lists.put(touched);
  const time = context.services.now().getTime();
  context.services.changes.add({ site: list.site, listId: list.id, time, ...noted });
  return touched;
}
