import type { ActionId } from '../domain/plan/Action';
import type { PlanOutline } from '../domain/plan/PlanOutline';
import { type PlanPlace, findPlace, slotsOf } from '../domain/plan/PlanPlace';
import { format } from './format';
import { strings } from './strings';

/** The new place of a moved row: "Siirretty. Rekisterit, paikka 2/5." */
export function placeText(outline: PlanOutline, id: ActionId): string {
  const place = findPlace(outline, id);
  const slot = slotsOf(outline).find(({ ids }) => ids.includes(id));
  return place ? format(strings.DetailsMoved, groupName(place), place.index + 1, slot?.ids.length ?? 0) : '';
}

/** The name of the group that a row belongs to, else of its goal. */
export function groupName({ goal, group }: Pick<PlanPlace, 'goal' | 'group'>): string {
  return group || goal || strings.TimelineNoGoal;
}
