import type { FieldObstacle } from '../../domain/edits/FieldRule';
import type { FieldDefinition, FieldType } from './FieldDefinition';
import type { ListColumn } from './ListSchema';

/** How the plan can use a column. */
export interface ColumnUse {
  readonly isRead: boolean;
  /** Why it cannot be written; `undefined` where it can. */
  readonly obstacle: FieldObstacle | undefined;
}

/** Types of columns, as `TypeAsString` names them, that can hold what the product keeps in a column of its own type. */
interface FittingTypes {
  readonly written: readonly string[];
  /** Their values can be shown, but what people write would not be one of them. */
  readonly read?: readonly string[];
}

/**
 * A column with a name of the plan is the plan's only when its type fits. Persons, lookups, calculated and managed metadata
 * columns never do: their values are ids or objects, or made by the list itself, and asking for a person or a lookup by its
 * bare name is refused.
 */
const fittingTypes: Readonly<Record<FieldType, FittingTypes>> = {
  Text: { written: ['Text', 'Note'], read: ['Choice'] },
  Note: { written: ['Note', 'Text'], read: ['Choice'] },
  Choice: { written: ['Choice', 'Text', 'Note', 'MultiChoice'] },
  MultiChoice: { written: ['MultiChoice', 'Choice', 'Text', 'Note'] },
  Number: { written: ['Number', 'Currency', 'Integer', 'Text'] },
  DateTime: { written: ['DateTime'] }
};

/**
 * How the plan can use the list's column of a name.
 *
 * @param column the list's column of that name; `undefined` when it has none
 */
export function columnUse(field: FieldDefinition, column: ListColumn | undefined): ColumnUse {
  if (!column) {
    return { isRead: false, obstacle: 'missing' };
  }
  // Rows are found by key with a filter on the column, which long text does not allow.
  const { written, read = [] } = field.isUnique ? { written: [field.type] } : fittingTypes[field.type];
  if (!written.includes(column.type)) {
    return { isRead: read.includes(column.type), obstacle: 'otherType' };
  }
  return { isRead: true, obstacle: column.isReadOnly ? 'readOnly' : column.isAppendOnly ? 'appendOnly' : undefined };
}
