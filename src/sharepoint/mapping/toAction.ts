import { parseNotes } from '../../domain/notes/parseNotes';
import type { Action, PhaseCells } from '../../domain/plan/Action';
import type { RowProblem } from '../../domain/problems/RowProblem';
import { isBlank } from '../../domain/text/identityKey';
import type { ListSchema } from '../fields/ListSchema';
import { phaseFieldName } from '../fields/phaseField';
import { approvalColumn, builtInColumns, editorColumn, planFields } from '../fields/planFields';
import { CellReader } from './CellReader';
import { parseDate, parseNames, parseNumber, parseText, parseTexts } from './parseValue';
import { toPhaseValue } from './toPhaseValue';

/** A row as an action, and the problems of the row. */
export interface MappedRow {
  readonly action: Action;
  /** Display name of the person who changed it last, where the row was read with it. */
  readonly editor: string | undefined;
  /** Values that could not be read; other problems are found by the domain. */
  readonly problems: readonly RowProblem[];
}

/**
 * Maps one row of the service's response. A value of a wrong type is left empty and reported.
 *
 * @throws Error if the value is no row at all: it has no id or no ETag
 */
export function toAction(row: unknown, schema: ListSchema): MappedRow {
  const cells = toRecord(row);
  const id = cells[builtInColumns.id];
  const version = cells['odata.etag'];
  if (typeof id !== 'number' || typeof version !== 'string') {
    throw new Error('The list gave a row without id or ETag');
  }

  const reader = new CellReader(id, cells, schema);
  const action: Action = {
    id,
    version,
    title: reader.read(planFields.title.name, parseText, ''),
    details: reader.read(planFields.details.name, parseText, ''),
    goal: reader.read(planFields.goal.name, parseText, ''),
    group: reader.read(planFields.group.name, parseText, ''),
    order: reader.read(planFields.order.name, parseNumber, undefined),
    responsible: readNameCell(reader, schema, planFields.responsible.name),
    departments: readNameCell(reader, schema, planFields.departments.name),
    phases: readPhases(reader, schema),
    notes: parseNotes(reader.read(planFields.notes.name, parseText, '')),
    additionalInfo: reader.read(planFields.additionalInfo.name, parseText, ''),
    confirmedOn: reader.read(planFields.confirmedOn.name, parseDate, undefined),
    modified: reader.read(builtInColumns.modified, parseDate, undefined),
    ...toApproval(cells[approvalColumn], schema)
  };
  return { action, editor: toEditor(cells[editorColumn]), problems: reader.problems };
}

/** `SPModerationStatusType`: 1 rejected, 2 pending; a draft (3) waits, too. */
function toApproval(status: unknown, { isModerated }: ListSchema): Pick<Action, 'approval'> {
  switch (isModerated ? status : undefined) {
    case 1:
      return { approval: 'rejected' };
    case 2:
    case 3:
      return { approval: 'awaiting' };
    default:
      return {};
  }
}

/** A choice is one name, with all its separators; a column of plain text holds several names. */
function readNameCell(reader: CellReader, { columns }: ListSchema, name: string): readonly string[] {
  const type = columns.get(name)?.type;
  return reader.read(name, type === 'Text' || type === 'Note' ? parseNames : parseTexts, []);
}

function readPhases(reader: CellReader, { columns, halfYears }: ListSchema): PhaseCells {
  const cells = halfYears.flatMap((halfYear) => {
    const name = phaseFieldName(halfYear);
    const text = reader.read(name, parseText, '');
    return isBlank(text) ? [] : [[halfYear, toPhaseValue(text, columns.get(name)?.choices ?? [])] as const];
  });
  return Object.fromEntries(cells);
}

/** A person column is returned as a record of the selected properties, or as nothing when the person is unknown. */
function toEditor(person: unknown): string | undefined {
  const { Title } = toRecord(person);
  return typeof Title === 'string' && Title !== '' ? Title : undefined;
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
