import { body } from '@pnp/queryable';
import { SPQueryable, spPost } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import { type PlanFault, PlanFaultError, isPassing } from '../../application/PlanFault';
import type { PlanChanges } from '../../application/PlanRepository';
import type { ActionId } from '../../domain/plan/Action';
import { withPlanFaults } from '../errors/toPlanFault';
import { type PlanList, withoutMetadata } from '../requests/PlanList';

/** Most changes in one response. */
const pageSize = 1000;

/** The service returns changes of the requested kinds of objects and kinds of changes only. */
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
  RoleAssignmentAdd: true,
  RoleAssignmentDelete: true,
  FetchLimit: pageSize
} as const;

/** The query for deletions. */
const deletions = { Item: true, DeleteObject: true, Restore: true, FetchLimit: pageSize } as const;

/** `ChangeType` of `DeleteObject`. After every other change the row is there, though not for everybody. */
const deleteObject = 3;

/** The used part of one entry of the change log. */
export interface Change {
  readonly token: string;
  /** `undefined` for a change of the list itself or of a column. */
  readonly row: { readonly id: ActionId; readonly isDeleted: boolean } | undefined;
}

/** Entries of the log after a token; `unusable` when the service does not accept the token. */
export type ChangePage = readonly Change[] | 'unusable';

/**
 * Reads the list's change log from the token on, page by page. The last change of a row counts.
 *
 * @param firstPage the changes after the token, when they were read already
 */
export async function readChanges(list: PlanList, since: string, firstPage?: ChangePage): Promise<PlanChanges> {
  const isDeleted = new Map<ActionId, boolean>();
  let token = since;
  let isListChanged = false;
  for (let isFull = true; isFull;) {
    const page = token === since && firstPage ? firstPage : await readChangePage(list.reading, token);
    if (page === 'unusable') {
      return { kind: 'tooOld' };
    }
    for (const { row } of page) {
      if (row) {
        isDeleted.set(row.id, row.isDeleted);
      } else {
        isListChanged = true;
      }
    }
    const last = page[page.length - 1]?.token ?? token;
    isFull = page.length >= pageSize && last !== token;
    token = last;
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

/**
 * Whether the row was deleted and not restored since, according to the list's log as far back as it reaches. The log
 * contains also rows that the person may not see. One request for each thousand deletions.
 */
export async function isLoggedAsDeleted(list: PlanList, id: ActionId): Promise<boolean> {
  let isDeleted = false;
  let token: string | undefined;
  for (let isFull = true; isFull;) {
    const page = await readChangePage(list.reading, token, deletions);
    if (page === 'unusable') {
      return false;
    }
    for (const { row } of page) {
      isDeleted = row?.id === id ? row.isDeleted : isDeleted;
    }
    const last = page[page.length - 1]?.token;
    isFull = page.length >= pageSize && last !== token;
    token = last;
  }
  return isDeleted;
}

/**
 * Reads one page of the log. The service refuses tokens in several ways, so every refusal counts as one of the token,
 * unless it is passing or the list is missing; so does a response in an unknown format.
 *
 * @param token from where to read; the log's beginning when it is left out
 * @param wanted flags of `SP.ChangeQuery`
 */
export async function readChangePage(
  list: IList,
  token: string | undefined,
  wanted: Readonly<Record<string, boolean | number>> = asked
): Promise<ChangePage> {
  const query = token === undefined ? wanted : { ...wanted, ChangeTokenStart: { StringValue: token } };
  try {
    return toPage(
      await withPlanFaults(() =>
        spPost<unknown>(SPQueryable(list, 'getchanges'), body({ query }, { ...withoutMetadata }))
      )
    );
  } catch (error) {
    if (error instanceof PlanFaultError && !isPassing(error.fault) && !isListMissing(error.fault)) {
      return 'unusable';
    }
    throw error;
  }
}

function isListMissing(fault: PlanFault): boolean {
  return fault.kind === 'notFound' && fault.what === 'list';
}

function toPage(answer: unknown): ChangePage {
  if (!Array.isArray(answer)) {
    return 'unusable';
  }
  const changes = answer.flatMap((entry: unknown) => toChange(entry) ?? []);
  return changes.length === answer.length ? changes : 'unusable';
}

interface ChangeEntry {
  readonly ChangeToken?: { readonly StringValue?: unknown } | null;
  readonly ChangeType?: unknown;
  /** Changes of rows alone have one. */
  readonly ItemId?: unknown;
}

function toChange(entry: unknown): Change | undefined {
  if (typeof entry !== 'object' || entry === null) {
    return undefined;
  }
  const { ChangeToken, ChangeType, ItemId } = entry as ChangeEntry;
  const token = ChangeToken?.StringValue;
  if (typeof token !== 'string' || typeof ChangeType !== 'number') {
    return undefined;
  }
  if (ItemId === undefined || ItemId === null) {
    return { token, row: undefined };
  }
  return Number.isInteger(ItemId)
    ? { token, row: { id: Number(ItemId), isDeleted: ChangeType === deleteObject } }
    : undefined;
}
