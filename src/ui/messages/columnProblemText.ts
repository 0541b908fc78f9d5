import type { ColumnProblem } from '../../domain/problems/RowProblem';
import { columnTypeLabel } from '../../strings/columnTypeLabel';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';

/** Why the plan does not use a column of the list, or only reads it, as a sentence. */
export function columnProblemText({ kind, column, type }: ColumnProblem): string {
  switch (kind) {
    case 'otherType':
      return format(strings.ProblemColumnType, column, columnTypeLabel(type));
    case 'readOnly':
      return format(strings.ProblemColumnReadOnly, column);
    case 'appendOnly':
      return format(strings.ProblemColumnAppendOnly, column);
  }
}
