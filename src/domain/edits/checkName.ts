import type { Heading } from '../plan/Heading';
import type { PlanOutline } from '../plan/PlanOutline';
import { longestLine } from './checkDraft';

/** What keeps a name from being given to a heading; `taken`: another goal has it. */
export type NameFault = 'missing' | 'tooLong' | 'taken';

/**
 * A heading needs a name, of at most `longestLine` characters, and no two goals may have the same. A group may be given
 * the name of another: then the two become one.
 *
 * @param name - tidied
 */
export function checkName(heading: Heading, name: string, outline: PlanOutline): NameFault | undefined {
  if (name === '') {
    return 'missing';
  }
  if (name.length > longestLine) {
    return 'tooLong';
  }
  const isTaken = heading.kind === 'goal' && outline.goals.some((goal) => goal.name === name && name !== heading.name);
  return isTaken ? 'taken' : undefined;
}

/** Whether a group that is given this name becomes one with another group of its goal. */
export function isMerging(heading: Heading, name: string, outline: PlanOutline): boolean {
  return (
    heading.kind === 'group' &&
    name !== '' &&
    name !== heading.name &&
    outline.goals.some((goal) => goal.name === heading.goal && goal.groups.some((group) => group.name === name))
  );
}
