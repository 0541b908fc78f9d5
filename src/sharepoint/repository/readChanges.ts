import { body } from '@pnp/queryable';
import { SPQueryable, spPost } from '@pnp/sp';
import { PlanFaultError } from '../../application/PlanFault';
import type { PlanChanges } from '../../application/PlanRepository';
import type { ActionId } from '../../domain/plan/Action';
import { withPlanFaults } from '../errors/withPlanFaults';
import { type PlanList, withoutMetadata } from '../requests/PlanList';

/** Changes a request; the service gives no more. */
const pageSize = 1000;

/** A change is told when both its kind of object and what was done to it are asked for. */
const asked = {
  Item: true,
  List: true,
  Field: true,
  Add: true,
  Update: true,
  SystemUpdate: true,
  DeleteObject: true,
  Rename: true,
  Restore: true,
  FetchLimit: pageSize
} as const;

/** `ChangeType` of `DeleteObject`. After every other change the row is there. */
const deleteObject = 3;

interface Change {
  readonly ChangeToken?: { readonly StringValue?: unknown };
  readonly ChangeType?: unknown;
  /** Changes of rows alone have one. */
  readonly ItemId?: unknown;
}

/** Reads the list's change log from the token on, page by page. What was done last to a row is what counts. */
export async function readChanges(list: PlanList, since: string): Promise<PlanChanges> {
  const isDeleted = new Map<ActionId, boolean>();
  let token = since;
  let isListChanged = false;
  for (let isFull = true; isFull;) {
    const page = await readPage(list, token);
    if (page === 'tooOld') {
      return { kind: 'tooOld' };
    }
    for (const { ItemId, ChangeType } of page) {
      if (typeof ItemId === 'number') {
        isDeleted.set(ItemId, ChangeType === deleteObject);
      } else {
        isListChanged = true;
      }
    }
    const last = page[page.length - 1]?.ChangeToken?.StringValue;
    isFull = page.length >= pageSize && typeof last === 'string' && last !== token;
    token = typeof last === 'string' ? last : token;
  }
  const ids = [...isDeleted.keys()];
  return {
    kind: 'changes',
    changed: ids.filter((id) => !isDeleted.get(id)),
    deleted: ids.filter((id) => isDeleted.get(id)),
    token,
    isListChanged
  };
}

/** A token that the service refuses, whatever it finds wrong with it, leads to a full reading. */
async function readPage(list: PlanList, token: string): Promise<readonly Change[] | 'tooOld'> {
  const query = { ...asked, ChangeTokenStart: { StringValue: token } };
  try {
    return await withPlanFaults(() =>
      spPost<readonly Change[]>(SPQueryable(list.reading, 'getchanges'), body({ query }, { ...withoutMetadata }))
    );
  } catch (error) {
    if (error instanceof PlanFaultError && error.fault.kind === 'invalid') {
      return 'tooOld';
    }
    throw error;
  }
}
