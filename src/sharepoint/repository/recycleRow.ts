import { type PlanFault, PlanFaultError } from '../../application/PlanFault';
import type { BinId, DeletionResult, RowDeletion } from '../../application/PlanRepository';
import type { ActionId } from '../../domain/plan/Action';
import type { ListSchema } from '../fields/ListSchema';
import { builtInColumns } from '../fields/planFields';
import { inBatches } from '../requests/inBatches';
import type { PlanList } from '../requests/PlanList';
import { missingRow, readRows } from './readRows';

/**
 * Puts a row in the recycle bin if nobody has changed it since. `ListItem.Recycle` takes no ETag: among recyclable things
 * only files have a form that does (`File.RecycleWithETag`), and `If-Match` is documented for updates and deletions
 * alone. So the version is read first. A change that falls between the two requests goes to the bin with the row, where
 * it is kept like the rest.
 */
export async function recycleRow(list: PlanList, id: ActionId, version: string): Promise<BinId | undefined> {
  const row = await list.reading.items.getById(id).select(builtInColumns.id)<Readonly<Record<string, unknown>>>();
  const current = row['odata.etag'];
  if (current !== version) {
    throw new PlanFaultError(changedFault(current, version));
  }
  return toBinId(await list.writing.items.getById(id).recycle());
}

/** Puts rows in the bin together: their versions are read first, in as few round trips, as for one row. */
export async function recycleRows(
  list: PlanList,
  schema: ListSchema,
  deletions: readonly RowDeletion[]
): Promise<readonly DeletionResult[]> {
  const ids = deletions.map(({ id }) => id);
  const read = new Map((await readRows(list, schema, ids)).map(({ action }) => [action.id, action.version]));
  const unchanged = deletions.filter(({ id, version }) => read.get(id) === version);
  const outcomes = await inBatches(list, unchanged, (trip, { id }) => trip.list.items.getById(id).recycle());
  const made = new Map(unchanged.map(({ id }, index) => [id, outcomes[index]]));
  return deletions.map(({ id, version }): DeletionResult => {
    const outcome = made.get(id);
    if (outcome) {
      return outcome.kind === 'done' ? { kind: 'deleted', binId: toBinId(outcome.value) } : outcome;
    }
    const current = read.get(id);
    return { kind: 'failed', fault: current === undefined ? missingRow(id) : changedFault(current, version) };
  });
}

/** The GUID that the service answers; a row may be searched for in the bin without it. */
function toBinId(answer: unknown): BinId | undefined {
  return typeof answer === 'string' && /^\{?[0-9a-f-]{36}\}?$/i.test(answer) ? answer : undefined;
}

function changedFault(current: unknown, version: string): PlanFault {
  return { kind: 'conflict', detail: `The row is at ${String(current)}, not at ${version}` };
}
