import { SPCollection, SPInstance, spPost } from '@pnp/sp';
import { type PlanFault, PlanFaultError } from '../../application/PlanFault';
import type { DeletionResult, RowDeletion } from '../../application/PlanRepository';
import type { ActionId } from '../../domain/plan/Action';
import type { ListSchema } from '../fields/ListSchema';
import { builtInColumns } from '../fields/planFields';
import { inBatches } from '../requests/inBatches';
import { type PlanList, withoutMetadata } from '../requests/PlanList';
import { readRows } from './readRows';

/**
 * Puts a row in the recycle bin if nobody has changed it since. `ListItem.Recycle` takes no ETag: among recyclable things
 * only files have a form that does (`File.RecycleWithETag`), and `If-Match` is documented for updates and deletions
 * alone. So the version is read first. A change that falls between the two requests goes to the bin with the row, where
 * it is kept like the rest.
 */
export async function recycleRow(list: PlanList, id: ActionId, version: string): Promise<void> {
  const row = await list.reading.items.getById(id).select(builtInColumns.id)<Readonly<Record<string, unknown>>>();
  const current = row['odata.etag'];
  if (current !== version) {
    throw new PlanFaultError(changedFault(current, version));
  }
  await list.writing.items.getById(id).recycle();
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
  const outcomes = await inBatches(list, unchanged, (batched, { id }) => batched.items.getById(id).recycle());
  const made = new Map(unchanged.map(({ id }, index) => [id, outcomes[index]]));
  return deletions.map(({ id, version }): DeletionResult => {
    const outcome = made.get(id);
    if (outcome) {
      return outcome.kind === 'done' ? { kind: 'deleted' } : outcome;
    }
    const current = read.get(id);
    return { kind: 'failed', fault: current === undefined ? goneFault(id) : changedFault(current, version) };
  });
}

function changedFault(current: unknown, version: string): PlanFault {
  return { kind: 'conflict', detail: `The row is at ${String(current)}, not at ${version}` };
}

function goneFault(id: ActionId): PlanFault {
  return { kind: 'notFound', what: 'action', detail: `The list has no row ${id}` };
}

interface BinEntry {
  readonly Id?: unknown;
  readonly DirName?: unknown;
  readonly DeletedDate?: unknown;
}

/**
 * Brings a row back from the site's recycle bin, where rows lie under the name `<id>_.000` and the folder that they were
 * in. Ids are never used twice in a list; when a list was made anew under the same address, the row deleted last is
 * meant. Does nothing when the person sees no such row there.
 */
export async function restoreRow(list: PlanList, id: ActionId): Promise<void> {
  const entries = await SPCollection(list.site.reading, 'recyclebin')
    .select('Id', 'DirName', 'DeletedDate')
    .filter(`LeafName eq '${id}_.000'`)<readonly BinEntry[]>();
  const [latest] = entries
    .filter(({ DirName }) => isInList(String(DirName), list.listUrl))
    .sort((a, b) => String(b.DeletedDate).localeCompare(String(a.DeletedDate)));
  if (latest) {
    await spPost(SPInstance(list.site.writing, `recyclebin('${String(latest.Id)}')/restore`), withoutMetadata);
  }
}

/** `DirName` is server-relative without the leading slash. A row may have been in a folder of the list. */
function isInList(directory: string, listUrl: string): boolean {
  const [folder, root] = [directory, listUrl].map((path) => `${path.replace(/^\//, '')}/`.toLowerCase());
  return folder !== undefined && root !== undefined && folder.startsWith(root);
}
