import { isSameName, tidyLine } from '../text/identityKey';

/**
 * The names that are no goals yet, tidied to one line, each once: case, spaces and what is not seen make no other goal,
 * and what shows nothing is none.
 */
export function newGoals(goals: readonly string[], names: readonly string[]): readonly string[] {
  const added: string[] = [];
  for (const name of names.map(tidyLine)) {
    if (name !== '' && ![...goals, ...added].some((goal) => isSameName(goal, name))) {
      added.push(name);
    }
  }
  return added;
}
