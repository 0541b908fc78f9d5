import type { ColumnProblem } from '../../domain/problems/RowProblem';
import type { ListColumn, ListSchema } from './ListSchema';
import type { FieldDefinition } from './FieldDefinition';
import { planFieldList } from './planFields';
import { halfYearOfField } from './phaseField';

/**
 * Columns that have a name of the plan and cannot be used as it would, each once. Columns that the list lacks are no
 * problem here: those are offered to be added.
 */
export function findColumnProblems({ columns, uses }: ListSchema): readonly ColumnProblem[] {
  return [...uses].flatMap(([name, { obstacle }]): ColumnProblem[] => {
    const column = columns.get(name);
    return !column || obstacle === undefined || obstacle === 'missing'
      ? []
      : [{ kind: obstacle, column: column.displayName, type: column.type }];
  });
}

/**
 * The columns of the product that a list lacks. A column of the right name but another type is not missing: what its
 * cells hold is reported with the rows. Reads nothing and changes nothing.
 */
export function findMissingColumns(columns: ReadonlyMap<string, ListColumn>): readonly FieldDefinition[] {
  return planFieldList.filter(({ name, isBuiltIn }) => !isBuiltIn && !columns.has(name));
}

/** Columns that SharePoint fills by itself, also when the form requires them. */
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
