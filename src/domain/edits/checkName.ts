import type { Heading, PlanOutline } from '../plan/PlanOutline';
import { isBlank, isSameName } from '../text/identityKey';
import { longestLine } from './checkDraft';

/** Why a heading cannot have a name; `taken`: another goal has it. */
export type NameFault = 'missing' | 'tooLong' | 'taken';

/**
 * A heading needs a name, of at most `longestLine` characters, and no two goals may have the same. A goal may be given
 * another spelling of its own name. A group may be given
 * the name of another: then the two become one.
 *
 * @param name - tidied
 */
export function checkName(heading: Heading, name: string, outline: PlanOutline): NameFault | undefined {
  if (isBlank(name)) {
    return 'missing';
  }
  if (name.length > longestLine) {
    return 'tooLong';
  }
  const isTaken =
    heading.kind === 'goal' &&
    !isSameName(name, heading.name) &&
    outline.goals.some((goal) => isSameName(goal.name, name));
  return isTaken ? 'taken' : undefined;
}

/** Whether a group that is given this name becomes one with another group of its goal. */
export function isMerging(heading: Heading, name: string, outline: PlanOutline): boolean {
  return (
    heading.kind === 'group' &&
    !isBlank(name) &&
    !isSameName(name, heading.name) &&
    outline.goals.some(
      (goal) => isSameName(goal.name, heading.goal) && goal.groups.some((group) => isSameName(group.name, name))
    )
  );
}
