import type { Action, ActionId } from '../../domain/plan/Action';
import type { PlanRepository } from '../PlanRepository';
import type { Arrival, ReadyState } from '../PlanState';

/** What others have done to the rows since the list was last asked. */
export interface ChangedRows {
  readonly kind: 'rows';
  /** Rows that are new or other than known; `undefined` for those that are gone, known or not. */
  readonly rows: ReadonlyMap<ActionId, Action | undefined>;
  readonly arrivals: ReadonlyMap<ActionId, Arrival>;
  /** Where to go on from. */
  readonly token: string;
}

/** The list itself has changed (`listChanged`), or cannot tell what has (`tooOld`): the plan is to be opened again. */
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
  // A row that changed and cannot be read was deleted since, or is no longer this person's to see.
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
