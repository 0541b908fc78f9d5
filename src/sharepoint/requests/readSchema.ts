import { SPCollection, spGet } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import { type ListSchema, columnProperties, toListSchema } from '../fields/ListSchema';
import { withoutMetadata } from './PlanList';

/** Reads the list's columns. The plain collection does; PnPjs's own class for fields weighs more than it gives here. */
export async function readSchema(list: IList): Promise<ListSchema> {
  return toListSchema(await spGet(SPCollection(list, 'fields').select(...columnProperties), withoutMetadata));
}
