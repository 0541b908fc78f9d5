import { SPCollection, spGet } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import { PlanFaultError, isPassing } from '../../application/PlanFault';
import { withPlanFaults } from '../errors/toPlanFault';
import { type ListSchema, columnProperties, toListSchema } from '../fields/ListSchema';
import { withoutMetadata } from './PlanList';

/** Reads the list's columns. A plain collection is enough; PnPjs's own class for fields would add bytes. */
export async function readSchema(list: IList): Promise<ListSchema> {
  return toListSchema(await spGet(SPCollection(list, 'fields').select(...columnProperties), withoutMetadata));
}

/** Reads the list's content types with their field links; `undefined` where the service refuses. */
export async function readContentTypes(list: IList): Promise<unknown> {
  try {
    return await withPlanFaults(() =>
      spGet<unknown>(
        SPCollection(list, 'contenttypes').select('StringId', 'Hidden', 'FieldLinks').expand('FieldLinks'),
        withoutMetadata
      )
    );
  } catch (error) {
    // The plan can be read without them; a general fault is reported by the other requests.
    if (error instanceof PlanFaultError && !isPassing(error.fault)) {
      return undefined;
    }
    throw error;
  }
}
