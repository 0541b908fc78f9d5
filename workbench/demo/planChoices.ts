import type { ActionContent } from '../../src/domain/plan/Action';
import type { ListOptions } from '../../src/sharepoint/provisioning/ListOptions';

/** The choices that a list for these actions needs, each in the order in which the plan first names it. */
export function planChoices(goals: readonly string[], actions: readonly ActionContent[]): ListOptions['choices'] {
  return {
    goal: goals,
    group: distinct(actions.map(({ group }) => group)),
    responsible: distinct(actions.flatMap(({ responsible }) => responsible)),
    departments: distinct(actions.flatMap(({ departments }) => departments))
  };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
