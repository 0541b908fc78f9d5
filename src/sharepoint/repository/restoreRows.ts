import { SPCollection, SPInstance, spPost } from '@pnp/sp';
import type { IWeb } from '@pnp/sp/webs';
import type { RestoreResult } from '../../application/PlanRepository';
import type { ActionId } from '../../domain/plan/Action';
import type { ListSchema } from '../fields/ListSchema';
import { type Outcome, inBatches } from '../requests/inBatches';
import { type PlanList, withoutMetadata } from '../requests/PlanList';
import { missingRow } from './missingRow';
import { readRows } from './readRows';

interface BinEntry {
  readonly Id?: unknown;
  readonly DirName?: unknown;
  readonly DeletedDate?: unknown;
}

/** Brings a row back from the site's recycle bin. Does nothing when the person sees no such row there. */
export async function restoreRow(list: PlanList, id: ActionId): Promise<void> {
  const entry = await findInBin(list.site.reading, list.listUrl, id);
  if (entry) {
    await takeOut(list.site.writing, entry);
  }
}

/** Brings rows back together: they are looked for, taken out and read in a round trip each for up to a hundred. */
export async function restoreRows(
  list: PlanList,
  schema: ListSchema,
  ids: readonly ActionId[]
): Promise<readonly RestoreResult[]> {
  const looks = await inBatches(list, ids, (trip, id) => findInBin(trip.site, list.listUrl, id));
  const found = ids.flatMap((id, index) => {
    const look = looks[index];
    return look?.kind === 'done' && look.value ? [{ id, entry: look.value }] : [];
  });
  const taken = await inBatches(list, found, (trip, { entry }) => takeOut(trip.site, entry));
  const outcomes = new Map<ActionId, Outcome<unknown> | undefined>([
    ...ids.map((id, index) => [id, looks[index]] as const),
    ...found.map(({ id }, index) => [id, taken[index]] as const)
  ]);
  const rows = new Map((await readRows(list, schema, ids)).map(({ action }) => [action.id, action]));
  return ids.map((id) => {
    const [action, outcome] = [rows.get(id), outcomes.get(id)];
    return action
      ? { kind: 'restored', action }
      : { kind: 'failed', fault: outcome?.kind === 'failed' ? outcome.fault : missingRow(id) };
  });
}

/**
 * Rows lie in the bin under the name `<id>_.000` and the folder that they were in. Ids are never used twice in a list;
 * when a list was made anew under the same address, the row deleted last is meant.
 */
async function findInBin(site: IWeb, listUrl: string, id: ActionId): Promise<BinEntry | undefined> {
  const entries = await SPCollection(site, 'recyclebin')
    .select('Id', 'DirName', 'DeletedDate')
    .filter(`LeafName eq '${id}_.000'`)<readonly BinEntry[]>();
  return entries
    .filter(({ DirName }) => isInList(String(DirName), listUrl))
    .sort((a, b) => String(b.DeletedDate).localeCompare(String(a.DeletedDate)))[0];
}

function takeOut(site: IWeb, { Id }: BinEntry): Promise<unknown> {
  return spPost(SPInstance(site, `recyclebin('${String(Id)}')/restore`), withoutMetadata);
}

/** `DirName` is server-relative without the leading slash. A row may have been in a folder of the list. */
function isInList(directory: string, listUrl: string): boolean {
  const [folder, root] = [directory, listUrl].map((path) => `${path.replace(/^\//, '')}/`.toLowerCase());
  return folder !== undefined && root !== undefined && folder.startsWith(root);
}
