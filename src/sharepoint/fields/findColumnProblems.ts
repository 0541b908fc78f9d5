import type { ColumnProblem } from '../../domain/problems/ColumnProblem';
import type { ListSchema } from './ListSchema';

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
