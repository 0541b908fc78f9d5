import type { Action, ActionId } from '../plan/Action';
import type { Heading } from '../plan/Heading';
import type { ActionEdit } from './ActionEdit';

/** The rows that stand under a heading, in no particular order. */
export function rowsUnder(heading: Heading, actions: Iterable<Action>): readonly Action[] {
  return [...actions].filter(({ goal, group }) =>
    heading.kind === 'goal' ? goal === heading.name : goal === heading.goal && group === heading.name
  );
}

/** The edits that give a heading another name: one for each of its rows, which keep their order among the others. */
export function renameEdits(
  heading: Heading,
  name: string,
  actions: Iterable<Action>
): readonly { readonly id: ActionId; readonly edit: ActionEdit }[] {
  return rowsUnder(heading, actions).map(({ id }) => ({ id, edit: { [heading.kind]: name } }));
}
