import { SPCollection, SPInstance, spPost } from '@pnp/sp';
import type { IWeb } from '@pnp/sp/webs';
import { type PlanFault, PlanFaultError, isPassing, isRowMissing } from '../../application/PlanFault';
import type { BinId, RestoreResult } from '../../application/PlanRepository';
import type { Action, ActionId } from '../../domain/plan/Action';
import { toPlanFault, withPlanFaults } from '../errors/toPlanFault';
import type { ListSchema } from '../fields/ListSchema';
import { inBatches } from '../requests/inBatches';
import { type PlanList, withoutMetadata } from '../requests/PlanList';
import { isLoggedAsDeleted } from './readChanges';
import { missingRow, readRow, readRows } from './readRows';

/** A row to restore; `binId` was returned by its deletion, where that is known. */
export interface RowInBin {
  readonly id: ActionId;
  readonly binId: BinId | undefined;
}

/**
 * Restores a row from the site's recycle bin and reads it; a row that is restored already is read as it is. With the
 * bin id that takes two requests. Without it the bin is searched first, which fails when it holds more than 5,000 items
 * (PnP-PowerShell 2315). For a row that is neither in the bin nor in the list, the list's log says whether it was
 * deleted; otherwise it may be in the list, hidden from the person.
 */
export async function restoreRow(list: PlanList, schema: ListSchema, { id, binId }: RowInBin): Promise<Action> {
  const back = binId === undefined ? undefined : await takeFrom(list, schema, { id, binId });
  if (back) {
    return back;
  }
  const found = await findInBin(list.site.reading, list.listUrl, id);
  if (found !== undefined) {
    await takeOut(list.site.writing, found);
  }
  const row = await readIfThere(list, schema, id);
  if (!row) {
    const isUnseen = !(await isLoggedAsDeleted(list, id));
    throw new PlanFaultError({ ...missingRow(id), ...(isUnseen ? { isUnseen } : {}) });
  }
  return row;
}

/** @returns `undefined` when the row is neither in the list nor under the bin id: it may have been deleted again */
async function takeFrom(
  list: PlanList,
  schema: ListSchema,
  { id, binId }: { readonly id: ActionId; readonly binId: BinId }
): Promise<Action | undefined> {
  const refusal = await tryTakeOut(list.site.writing, binId);
  const row = await readIfThere(list, schema, id);
  if (!row && refusal && !isRowMissing(refusal)) {
    throw new PlanFaultError(refusal);
  }
  return row;
}

/** Restores rows in batches: one request restores up to a hundred, one more reads them. */
export async function restoreRows(
  list: PlanList,
  schema: ListSchema,
  rows: readonly RowInBin[]
): Promise<readonly RestoreResult[]> {
  const faults = new Map<ActionId, PlanFault>();
  const actions = new Map<ActionId, Action>();
  const takeAllOut = async (entries: readonly RowInBin[]): Promise<void> => {
    const known = entries.filter(({ binId }) => binId !== undefined);
    const outcomes = await inBatches(list, known, (trip, { binId }) => takeOut(trip.site, binId ?? ''));
    known.forEach(({ id }, index) => {
      const outcome = outcomes[index];
      if (outcome?.kind === 'failed') {
        faults.set(id, outcome.fault);
      } else {
        faults.delete(id);
      }
    });
    const ids = entries.map(({ id }) => id);
    (await readRows(list, schema, ids)).forEach(({ action }) => actions.set(action.id, action));
  };
  const search = async (entries: readonly RowInBin[]): Promise<readonly RowInBin[]> => {
    const looks = await inBatches(list, entries, (trip, { id }) => findInBin(trip.site, list.listUrl, id));
    return entries.map(({ id }, index) => {
      const look = looks[index];
      if (look?.kind === 'failed') {
        faults.set(id, look.fault);
      }
      return { id, binId: look?.kind === 'done' ? look.value : undefined };
    });
  };

  const known = rows.filter(({ binId }) => binId !== undefined);
  if (known.length > 0) {
    await takeAllOut(known);
  }
  const lost = rows.filter(({ id }) => !actions.has(id) && isLost(faults.get(id)));
  if (lost.length > 0) {
    await takeAllOut(await search(lost));
  }
  return rows.map(({ id }) => {
    const action = actions.get(id);
    return action ? { kind: 'restored', action } : { kind: 'failed', fault: faults.get(id) ?? missingRow(id) };
  });
}

/** Whether the bin has to be searched: there is no bin id, or it is not valid any more. */
function isLost(fault: PlanFault | undefined): boolean {
  return fault === undefined || isRowMissing(fault);
}

async function tryTakeOut(site: IWeb, binId: BinId): Promise<PlanFault | undefined> {
  try {
    await takeOut(site, binId);
    return undefined;
  } catch (error) {
    const fault = await toPlanFault(error);
    if (isPassing(fault)) {
      throw new PlanFaultError(fault);
    }
    return fault;
  }
}

async function readIfThere(list: PlanList, schema: ListSchema, id: ActionId): Promise<Action | undefined> {
  try {
    return (await withPlanFaults(() => readRow(list, schema, id))).action;
  } catch (error) {
    if (error instanceof PlanFaultError && isRowMissing(error.fault)) {
      return undefined;
    }
    throw error;
  }
}

interface BinEntry {
  readonly Id?: unknown;
  readonly DirName?: unknown;
  readonly DeletedDate?: unknown;
}

/**
 * In the bin a row has the name `<id>_.000` and its former folder. A list never reuses ids; when a list was created
 * again at the same address, the row deleted last is taken.
 */
async function findInBin(site: IWeb, listUrl: string, id: ActionId): Promise<BinId | undefined> {
  const entries = await SPCollection(site, 'recyclebin')
    .select('Id', 'DirName', 'DeletedDate')
    .filter(`LeafName eq '${id}_.000'`)<readonly BinEntry[]>();
  const [newest] = entries
    .filter(({ DirName }) => isInList(String(DirName), listUrl))
    .sort((a, b) => String(b.DeletedDate).localeCompare(String(a.DeletedDate)));
  return newest && String(newest.Id);
}

function takeOut(site: IWeb, binId: BinId): Promise<unknown> {
  return spPost(SPInstance(site, `recyclebin('${binId}')/restore`), withoutMetadata);
}

/** `DirName` is server-relative without the leading slash. A row may have been in a folder of the list. */
function isInList(directory: string, listUrl: string): boolean {
  const [folder, root] = [directory, listUrl].map((path) => `${path.replace(/^\//, '')}/`.toLowerCase());
  return folder !== undefined && root !== undefined && folder.startsWith(root);
}
