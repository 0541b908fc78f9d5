import type { FieldDefinition } from './FieldDefinition';
import type { ListColumn } from './ListSchema';
import { planFieldList } from './planFields';

/**
 * The columns of the product that a list lacks. A column of the right name but another type is not missing: what its
 * cells hold is reported with the rows. Reads nothing and changes nothing.
 */
export function findMissingColumns(columns: ReadonlyMap<string, ListColumn>): readonly FieldDefinition[] {
  return planFieldList.filter(({ name, isBuiltIn }) => !isBuiltIn && !columns.has(name));
}
