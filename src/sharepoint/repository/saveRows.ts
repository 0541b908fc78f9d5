import type { IList } from '@pnp/sp/lists';
import type { RowSave, SaveResult } from '../../application/PlanRepository';
import type { ListSchema } from '../fields/ListSchema';
import { toRow } from '../mapping/toRow';
import { inBatches } from '../requests/inBatches';
import type { PlanList } from '../requests/PlanList';

/** An ETag that no row has: a save with it is refused as a conflict, and the row is read again. */
const unknownVersion = '"0"';

/**
 * Writes the columns of the edit; sends no request when there are none.
 *
 * @returns the row's new ETag
 */
export async function saveRow(list: IList, schema: ListSchema, { id, edit, version }: RowSave): Promise<string> {
  const change = toRow(edit, schema);
  if (Object.keys(change).length === 0) {
    return version;
  }
  const { etag } = await list.items.getById(id).update(change, version);
  return typeof etag === 'string' && etag !== '' ? etag : unknownVersion;
}

/** Saves rows together, each with its own ETag. */
export async function saveRows(
  list: PlanList,
  schema: ListSchema,
  saves: readonly RowSave[]
): Promise<readonly SaveResult[]> {
  const outcomes = await inBatches(list, saves, (trip, save) => saveRow(trip.list, schema, save));
  return outcomes.map((outcome) =>
    outcome.kind === 'done' ? { kind: 'saved', version: outcome.value } : { kind: 'failed', fault: outcome.fault }
  );
}
