import { type PlanFault, PlanFaultError } from '../../application/PlanFault';
import type { BinId, DeletionResult, RowDeletion } from '../../application/PlanRepository';
import type { ActionId } from '../../domain/plan/Action';
import type { ListSchema } from '../fields/ListSchema';
import { builtInColumns } from '../fields/planFields';
import { inBatches } from '../requests/inBatches';
import type { PlanList } from '../requests/PlanList';
import { missingRow, readRows } from './readRows';

/**
 * Moves a row to the recycle bin if nobody has changed it since. `ListItem.Recycle` takes no ETag: only files have a
 * method that does (`File.RecycleWithETag`), and `If-Match` is documented for updates and deletions only. So the
 * version is read first. A change between the two requests goes to the bin with the row.
 */
export async function recycleRow(list: PlanList, id: ActionId, version: string): Promise<BinId | undefined> {
  const row = await list.reading.items.getById(id).select(builtInColumns.id)<Readonly<Record<string, unknown>>>();
  const current = row['odata.etag'];
  if (current !== version) {
    throw new PlanFaultError(changedFault(current, version));
  }
  return toBinId(await list.writing.items.getById(id).recycle());
}

/** Moves rows to the bin in batches; their versions are read first, in batches as well. */
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

/** The GUID that the service returns; without it the bin is searched for the row. */
function toBinId(answer: unknown): BinId | undefined {
  return typeof answer === 'string' && /^\{?[0-9a-f-]{36}\}?$/i.test(answer) ? answer : undefined;
}

function changedFault(current: unknown, version: string): PlanFault {
  return { kind: 'conflict', detail: `The row is at ${String(current)}, not at ${version}` };
}
