import { PlanFaultError } from '../../application/PlanFault';
import type { ActionEdit } from '../../domain/edits/ActionEdit';
import { formatNotes } from '../../domain/notes/formatNotes';
import { type Phase, phases } from '../../domain/plan/Phase';
import { parseHalfYear } from '../../domain/time/HalfYear';
import type { ListColumn, ListSchema } from '../fields/ListSchema';
import { phaseFieldName } from '../fields/phaseField';
import { planFieldList } from '../fields/planFields';

/** What is written to a row: values by internal column name. `null` empties a cell. */
export type RowChange = Readonly<Record<string, string | number | readonly string[] | null>>;

/**
 * The columns that an edit changes, and no others. A phase is written with the choice text of its own column.
 *
 * @throws PlanFaultError `invalid` if the list has no column for a changed field
 */
export function toRow(edit: ActionEdit, schema: ListSchema): RowChange {
  return Object.fromEntries([...fieldChanges(edit, schema), ...phaseChanges(edit, schema)]);
}

function fieldChanges(edit: ActionEdit, schema: ListSchema): [string, RowChange[string]][] {
  return planFieldList.flatMap(({ name, holds, isBuiltIn }) => {
    const value = holds === 'notes' ? edit.notes && formatNotes(edit.notes) : holds && edit[holds];
    // A list may do without confirmations; an edit is not refused for want of their column.
    const isDispensable = holds === 'confirmedOn' && !schema.columns.has(name);
    if (value === undefined || isDispensable) {
      return [];
    }
    return [[name, toCell(value, isBuiltIn ? undefined : columnOf(name, schema))]];
  });
}

function phaseChanges(edit: ActionEdit, schema: ListSchema): [string, RowChange[string]][] {
  return Object.entries<Phase | null | undefined>(edit.phases ?? {}).flatMap(([key, phase]) => {
    const halfYear = parseHalfYear(key);
    if (halfYear === undefined || phase === undefined) {
      return [];
    }
    const name = phaseFieldName(halfYear);
    return [[name, phase && toChoice(phase, columnOf(name, schema), schema)]];
  });
}

function toChoice(phase: Phase, { choices }: ListColumn, { phaseNames }: ListSchema): string {
  return choices[phases.indexOf(phase)] ?? phaseNames[phase];
}

/** Empty texts and empty lists are cleared with `null`; several texts go into a single text column joined. */
function toCell(value: string | number | readonly string[] | null, column: ListColumn | undefined): RowChange[string] {
  if (value === null || typeof value === 'number') {
    return value;
  }
  if (value.length === 0) {
    return null;
  }
  return typeof value === 'string' || column?.type === 'MultiChoice' ? value : value.join(', ');
}

/** @throws PlanFaultError `invalid` if the list has no such column */
export function columnOf(name: string, { columns }: ListSchema): ListColumn {
  const column = columns.get(name);
  if (!column) {
    throw new PlanFaultError({ kind: 'invalid', column: name, detail: `The list has no column ${name}` });
  }
  return column;
}
