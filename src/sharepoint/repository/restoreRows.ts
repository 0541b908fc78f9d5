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

/** A row that is to come back; `binId` is what its deletion was answered with, where that is known. */
export interface RowInBin {
  readonly id: ActionId;
  readonly binId: BinId | undefined;
}

/**
 * Brings a row back from the site's recycle bin and reads it; a row that is back already is read as it stands. Where it is
 * known where the row lies, it is taken from there: two requests. Otherwise the bin is searched first, which fails when more
 * than 5,000 things are in it (PnP-PowerShell 2315). Of a row that is neither in the bin nor in the list, the list's log
 * says whether it was deleted; otherwise it may be there, out of the person's sight.
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

/** @returns `undefined` when the row is neither in the list nor where it was put: it may have been put in the bin again */
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

/** Brings rows back together: they are taken out and read in a round trip each for up to a hundred. */
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

/** Whether the row may still be found in the bin: nothing is known of it, or it does not lie where it did. */
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
 * Rows lie in the bin under the name `<id>_.000` and the folder that they were in. Ids are never used twice in a list;
 * when a list was made again under the same address, the row deleted last is meant.
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
