import type { ActionContent } from '../../src/domain/plan/Action';

/** What an action says, without what the list adds to it. */
export function toContent(action: ActionContent): ActionContent {
  const { title, details, goal, group, order, responsible, departments, phases, notes, additionalInfo } = action;
  return { title, details, goal, group, order, responsible, departments, phases, notes, additionalInfo };
}
