import type { Action } from '../plan/Action';
import type { Heading } from '../plan/PlanOutline';
import { isSameName } from '../text/identityKey';
import type { RowEdit } from './ActionEdit';

/** The rows of a heading, in no particular order. */
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

/**
 * A column's choices with another name for one of them, in its place. Choices that look the same as it are one to a
 * reader: they become one. The choices as they are where none looks like `from`, or where `to` is written there already.
 */
export function renameChoice(choices: readonly string[], from: string, to: string): readonly string[] {
  const first = choices.findIndex((choice) => isSameName(choice, from));
  const isDone = choices.includes(to) && !choices.includes(from);
  return isDone
    ? choices
    : choices.flatMap((choice, index) => (index === first ? [to] : isSameName(choice, from) ? [] : [choice]));
}
