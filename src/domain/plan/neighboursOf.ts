import type { ActionId } from './Action';
import type { PlanOutline } from './PlanOutline';

/** Where an action stands among those that are shown. */
export interface Neighbours {
  /** The shown action before it; `undefined` for the first. */
  readonly previous: ActionId | undefined;
  /** The shown action after it; `undefined` for the last. */
  readonly next: ActionId | undefined;
  /** Its place among them, from 1; `undefined` when it is not one of them. */
  readonly place: number | undefined;
  /** How many are shown. */
  readonly count: number;
}

/**
 * The actions before and after one in the plan's order, those of closed goals and groups included. An action that the
 * filter leaves out has the neighbours that it would have; one that is no longer in the plan has none.
 *
 * @param shown - the actions that the filter leaves; all of them when it is left out
 */
export function neighboursOf(
  { goals }: PlanOutline,
  id: ActionId,
  shown: Pick<ReadonlySet<ActionId>, 'has'> = { has: () => true }
): Neighbours {
  const ids = goals.flatMap(({ groups }) => groups.flatMap(({ actionIds }) => actionIds));
  const isShown = (other: ActionId): boolean => shown.has(other);
  const index = ids.indexOf(id);
  const before = ids.slice(0, Math.max(index, 0)).filter(isShown);
  const after = index < 0 ? [] : ids.slice(index + 1).filter(isShown);
  const isAmong = index >= 0 && isShown(id);
  return {
    previous: before[before.length - 1],
    next: after[0],
    place: isAmong ? before.length + 1 : undefined,
    count: index < 0 ? ids.filter(isShown).length : before.length + (isAmong ? 1 : 0) + after.length
  };
}
