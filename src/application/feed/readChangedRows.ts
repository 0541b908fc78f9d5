import type { Action, ActionId } from '../../domain/plan/Action';
import type { PlanRepository } from '../PlanRepository';
import type { Arrival, ReadyState } from '../PlanState';

/** Changes of rows since the list was last read. */
export interface ChangedRows {
  readonly kind: 'rows';
  /** New and changed rows; `undefined` for those that are deleted. */
  readonly rows: ReadonlyMap<ActionId, Action | undefined>;
  readonly arrivals: ReadonlyMap<ActionId, Arrival>;
  /** From where changes are read next. */
  readonly token: string;
}

/**
 * The list itself has changed (`listChanged`), or its log does not reach back (`tooOld`): the plan has to be read
 * again.
 */
export interface ChangedList {
  readonly kind: 'listChanged' | 'tooOld';
}

/** Asks the list what has changed and reads only those rows. A person's own saves are known by their version. */
export async function readChangedRows(
  repository: Pick<PlanRepository, 'changesSince' | 'readMany'>,
  { list, actions, unsaved }: ReadyState
): Promise<ChangedRows | ChangedList> {
  const changes = await repository.changesSince(list.changeToken);
  if (changes.kind === 'tooOld' || changes.isListChanged) {
    return { kind: changes.kind === 'tooOld' ? 'tooOld' : 'listChanged' };
  }
  const read = changes.changed.length > 0 ? await repository.readMany(changes.changed) : [];
  // A row that is back from the recycle bin may have the version that it had before.
  const changed = read.filter(
    ({ action: { id, version } }) => actions.get(id)?.version !== version || unsaved.get(id)?.kind === 'deleted'
  );
  // A person's own save may have made the row wait for approval.
  const judged = read.filter(({ action: { id, approval } }) => actions.get(id)?.approval !== approval);
  // A row that changed and cannot be read was deleted since, or this person may not see it any more.
  const found = new Set(read.map(({ action }) => action.id));
  const gone = changes.changed.filter((id) => !found.has(id));
  return {
    kind: 'rows',
    rows: new Map<ActionId, Action | undefined>([
      ...[...judged, ...changed].map(({ action }) => [action.id, action] as const),
      ...[...changes.deleted, ...gone].map((id) => [id, undefined] as const)
    ]),
    arrivals: new Map(changed.map(({ action, editor }) => [action.id, { editor }])),
    token: changes.token
  };
}
