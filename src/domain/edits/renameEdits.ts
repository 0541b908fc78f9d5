import type { Action } from '../plan/Action';
import type { Heading } from '../plan/Heading';
import { isSameName } from '../text/identityKey';
import type { RowEdit } from './RowEdit';

/** The rows that stand under a heading, in no particular order. */
export function rowsUnder(heading: Heading, actions: Iterable<Action>): readonly Action[] {
  return [...actions].filter(
    ({ goal, group }) =>
      isSameName(goal, heading.kind === 'goal' ? heading.name : heading.goal) &&
      (heading.kind === 'goal' || isSameName(group, heading.name))
  );
}

/**
 * The edits that give a heading another name: one for each of its rows that is not named so already. The rows keep their
 * order among the others.
 */
export function renameEdits(heading: Heading, name: string, actions: Iterable<Action>): readonly RowEdit[] {
  return rowsUnder(heading, actions)
    .filter((action) => action[heading.kind] !== name)
    .map(({ id }) => ({ id, edit: { [heading.kind]: name } }));
}
