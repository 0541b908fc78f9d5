import type { Action, ActionId } from '../plan/Action';
import { type Phase, isKnownPhase } from '../plan/Phase';
import type { GoalOutline } from '../plan/PlanOutline';
import type { HalfYear } from '../time/HalfYear';

export type PhaseCounts = Readonly<Record<Phase, number>>;

/** How many of a goal's actions are in each phase in one half-year. Empty cells and unknown phases are not counted. */
export function countPhases(
  goal: GoalOutline,
  actions: ReadonlyMap<ActionId, Action>,
  halfYear: HalfYear
): PhaseCounts {
  const counts = { investigation: 0, deployment: 0, continuous: 0 };
  for (const group of goal.groups) {
    for (const id of group.actionIds) {
      const value = actions.get(id)?.phases[halfYear];
      if (isKnownPhase(value)) {
        counts[value]++;
      }
    }
  }
  return counts;
}
