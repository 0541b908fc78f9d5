import { halfYearOfField } from './phaseField';
import type { ListSchema } from './ListSchema';
import { planFieldList } from './planFields';

/** Columns that SharePoint fills by itself, whatever a form asks. */
const filledByList: readonly string[] = ['ContentType', 'Attachments'];

/**
 * Display names of columns that the list's own forms ask for and the plan's do not: those that the plan does not know, that
 * it cannot write, and half-years and notes, which the plan lets be empty.
 */
export function findRequiredColumns({ columns, uses }: ListSchema): readonly string[] {
  const asked = planFieldList.filter(({ name, holds }) => holds !== 'notes' && uses.get(name)?.obstacle === undefined);
  const isAsked = (name: string): boolean => asked.some((field) => field.name === name) && !halfYearOfField(name);
  return [...columns.values()]
    .filter(({ isRequired, isHidden, isReadOnly }) => isRequired && !isHidden && !isReadOnly)
    .filter(({ name }) => !filledByList.includes(name) && !isAsked(name))
    .map(({ displayName }) => displayName);
}
