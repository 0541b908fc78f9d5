import { PlanFaultError } from '../../application/PlanFault';
import type { ActionEdit } from '../../domain/edits/ActionEdit';
import { formatNotes } from '../../domain/notes/formatNotes';
import { type Phase, phases } from '../../domain/plan/Phase';
import { richTextFromPlain } from '../../domain/text/richText';
import { parseHalfYear } from '../../domain/time/HalfYear';
import type { ListColumn, ListSchema } from '../fields/ListSchema';
import { phaseFieldName } from '../fields/phaseField';
import { planFieldList } from '../fields/planFields';
import { nameSeparator } from './parseValue';

/** The fields that are written to a row: values by internal column name. `null` empties a cell. */
export type RowFields = Readonly<Record<string, string | number | readonly string[] | null>>;

/**
 * The columns that an edit changes, and no others. A phase is written with the choice text of its own column.
 *
 * @throws PlanFaultError `invalid` if the list has no column for a changed field, or none that can be written
 */
export function toRow(edit: ActionEdit, schema: ListSchema): RowFields {
  return Object.fromEntries([...fieldChanges(edit, schema), ...phaseChanges(edit, schema)]);
}

/** These are not typed by people: an edit is not refused when the list has no column for them. */
const dispensable: readonly (keyof ActionEdit | undefined)[] = ['confirmedOn', 'order'];

function fieldChanges(edit: ActionEdit, schema: ListSchema): [string, RowFields[string]][] {
  return planFieldList.flatMap(({ name, holds }) => {
    const value = holds === 'notes' ? edit.notes && formatNotes(edit.notes) : holds && edit[holds];
    const isSkipped = dispensable.includes(holds) && schema.uses.get(name)?.obstacle !== undefined;
    return value === undefined || isSkipped ? [] : [[name, toCell(value, columnOf(name, schema))]];
  });
}

function phaseChanges(edit: ActionEdit, schema: ListSchema): [string, RowFields[string]][] {
  return Object.entries<Phase | null | undefined>(edit.phases ?? {}).flatMap(([key, phase]) => {
    const halfYear = parseHalfYear(key);
    if (halfYear === undefined || phase === undefined) {
      return [];
    }
    const column = columnOf(phaseFieldName(halfYear), schema);
    return [[column.name, toCell(phase && toChoice(phase, column, schema), column)]];
  });
}

function toChoice(phase: Phase, { choices }: ListColumn, { phaseNames }: ListSchema): string {
  return choices[phases.indexOf(phase)] ?? phaseNames[phase];
}

/** A value as the column's type requires it; empty texts and empty lists are cleared with `null`. */
export function toCell(value: string | number | readonly string[] | null, column: ListColumn): RowFields[string] {
  if (value === null || typeof value === 'number') {
    return column.type === 'Text' && value !== null ? String(value) : value;
  }
  if (value.length === 0) {
    return null;
  }
  const texts = typeof value === 'string' ? [value] : value;
  if (column.type === 'Choice' && texts.length > 1) {
    return refuse(column.name, `The column ${column.name} takes one choice`);
  }
  if (column.type === 'MultiChoice') {
    return texts;
  }
  const text = texts.join(nameSeparator);
  return column.isRichText ? richTextFromPlain(text) : text;
}

/** @throws PlanFaultError `invalid` if the list has no such column, or one that nothing can be written to */
export function columnOf(name: string, { columns, uses }: ListSchema): ListColumn {
  const column = columns.get(name);
  if (!column) {
    return refuse(name, `The list has no column ${name}`);
  }
  const obstacle = uses.get(name)?.obstacle;
  return obstacle ? refuse(name, `The column ${name} of type ${column.type} cannot be written: ${obstacle}`) : column;
}

function refuse(column: string, detail: string): never {
  throw new PlanFaultError({ kind: 'invalid', column, detail });
}
