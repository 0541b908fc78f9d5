import { type ActionEdit, applyEdit } from '../../../src/domain/edits/ActionEdit';
import { type EditField, fieldsOf, isSameValue, valueIn, valueInEdit } from '../../../src/domain/edits/EditField';
import { type NoteLine } from '../../../src/domain/notes/NoteLine';
import { isCellNote } from '../../../src/domain/notes/NoteLine';
import type { Action, ActionId } from '../../../src/domain/plan/Action';
import { type Attempt, type MadeEdit, type Protocol, type Settlement, isSamePlace } from './Protocol';

/** A version of a row, and the write that made it. */
interface Written {
  readonly before: Action;
  readonly after: Action;
  readonly attempt: Attempt;
  readonly made: MadeEdit;
}

/**
 * Holds one row's version history against what the editors did and were told.
 *
 * @param history - the row's versions, oldest first
 * @returns what is wrong, one sentence each
 */
export function checkHistory(row: ActionId, history: readonly Action[], protocol: Protocol): readonly string[] {
  const made = protocol.made.filter((edit) => edit.row === row);
  const attempts = protocol.attempts.filter((attempt) => attempt.row === row);
  const settlements = protocol.settlements.filter((settlement) => settlement.row === row);
  const complaints: string[] = [];
  const written = history.slice(1).flatMap((after, index): Written[] => {
    const before = history[index];
    const attempt = before && writerOf(before, after, attempts);
    const edit = attempt && made.find((candidate) => isSamePlace(candidate, attempt));
    if (!before || !attempt || !edit) {
      complaints.push(`row ${row}: nobody wrote version ${after.version}`);
      return [];
    }
    return [{ before, after, attempt, made: edit }];
  });
  complaints.push(
    ...attempts
      .filter(({ outcome }) => outcome.kind === 'saved')
      .filter((attempt) => !written.some((other) => other.attempt === attempt))
      .map((attempt) => `row ${row}: ${describe(attempt)} was acknowledged and is not in the history`),
    ...made.flatMap((edit) => checkEdit(edit, history, written, settlements)),
    ...written.flatMap((write) => checkOverwriting(write, written, settlements)),
    ...checkOrder(written)
  );
  return complaints;
}

/** Who turned one version into the next: an answer that came says so; else a write whose answer was lost and that fits. */
function writerOf(before: Action, after: Action, attempts: readonly Attempt[]): Attempt | undefined {
  const fitting = attempts.filter(
    ({ version, edit }) => version === before.version && isSameRow(applyEdit(before, edit), after)
  );
  return (
    fitting.find(({ outcome }) => 'version' in outcome && outcome.version === after.version) ??
    fitting.find(({ outcome }) => outcome.kind === 'offline')
  );
}

/** Each field of the edit is in the history once, agreed with what was there, or was left to the other knowingly. */
function checkEdit(
  made: MadeEdit,
  history: readonly Action[],
  written: readonly Written[],
  settlements: readonly Settlement[]
): readonly string[] {
  const own = settlements.filter((settlement) => concerns(settlement, made));
  const writes = written.filter(({ attempt }) => isSamePlace(attempt, made));
  const rewrites = own.filter(({ choice, turn }) => choice === 'mine' && turn === made.turn).length;
  const later = history.slice(Number(made.seen.version.replace(/"/g, '')) - 1);
  const missing = fieldsOf(made.edit).filter(
    (field) =>
      !later.some((version) => hasArrived(made, field, version)) &&
      !own.some(({ choice, conflict }) => choice === 'theirs' && conflict.field === field)
  );
  return [
    ...missing.map((field) => `${describe(made)}: ${field} is missing`),
    ...(writes.length > 1 + rewrites ? [`${describe(made)} was written ${writes.length} times`] : [])
  ];
}

function hasArrived({ edit, seen }: MadeEdit, field: EditField, version: Action): boolean {
  if (field === 'confirmedOn') {
    return (version.confirmedOn ?? '') >= (edit.confirmedOn ?? '');
  }
  if (field !== 'notes') {
    return isSameValue(valueInEdit(edit, field), valueIn(version, field));
  }
  const added = (edit.notes ?? []).filter((line) => !hasLine(seen.notes, line));
  return added.every((line) => hasLine(version.notes, line));
}

/** What a write replaced was its writer's own, or had been seen by them when they made the edit or settled a conflict. */
function checkOverwriting(
  { before, after, attempt, made }: Written,
  written: readonly Written[],
  settlements: readonly Settlement[]
): readonly string[] {
  const authorOf = (isThere: (row: Action) => boolean): number | undefined =>
    written.filter((other) => isThere(other.after) && !isThere(other.before)).find((other) => other.after !== after)
      ?.attempt.editor;
  const shown = settlements.filter((settlement) => concerns(settlement, made)).map(({ conflict }) => conflict);
  return fieldsOf(attempt.edit).flatMap((field): readonly string[] => {
    // Of two words that the row is true the later one stands.
    if (field === 'confirmedOn' && (after.confirmedOn ?? '') >= (before.confirmedOn ?? '')) {
      return [];
    }
    if (field === 'notes') {
      return before.notes
        .filter((line) => !hasLine(after.notes, line) && !hasLine(made.seen.notes, line))
        .filter((line) => authorOf((row) => hasLine(row.notes, line)) !== attempt.editor)
        .filter((line) => !shown.some(({ theirs }) => Array.isArray(theirs) && hasLine(theirs as NoteLine[], line)))
        .map((line) => `${describe(made)} took away a note unseen: ${JSON.stringify(line)}`);
    }
    const replaced = valueIn(before, field);
    const isKnown =
      isSameValue(replaced, valueIn(after, field)) ||
      isSameValue(replaced, valueIn(made.seen, field)) ||
      lastWriter(written, before, field) === attempt.editor ||
      shown.some((conflict) => conflict.field === field && isSameValue(conflict.theirs, replaced));
    return isKnown ? [] : [`${describe(made)} overwrote ${field} unseen: ${JSON.stringify(replaced)}`];
  });
}

function lastWriter(written: readonly Written[], until: Action, field: EditField): number | undefined {
  const end = written.findIndex(({ after }) => after === until);
  return written
    .slice(0, end + 1)
    .filter(({ before, after }) => !isSameValue(valueIn(before, field), valueIn(after, field)))
    .pop()?.attempt.editor;
}

/** An editor's edits of the row are in the history in the order in which they were made. */
function checkOrder(written: readonly Written[]): readonly string[] {
  return written.flatMap(({ made, attempt }, index) =>
    written
      .slice(0, index)
      .some((earlier) => earlier.attempt.editor === attempt.editor && earlier.made.turn > made.turn)
      ? [`${describe(made)} came after a later one`]
      : []
  );
}

function concerns({ editor, turn, lastTurn }: Settlement, made: MadeEdit): boolean {
  return editor === made.editor && turn <= made.turn && made.turn <= lastTurn;
}

function isSameRow(a: Action, b: Action): boolean {
  const fields: readonly EditField[] = ['title', 'additionalInfo', '2026H1', '2026H2', '2027H1', '2027H2'];
  return (
    fields.every((field) => isSameValue(valueIn(a, field), valueIn(b, field))) &&
    a.notes.length === b.notes.length &&
    a.notes.every((line) => hasLine(b.notes, line))
  );
}

function hasLine(lines: readonly NoteLine[], line: NoteLine): boolean {
  return lines.some((other) =>
    isCellNote(line)
      ? isCellNote(other) && other.halfYear === line.halfYear && other.text === line.text
      : !isCellNote(other) && other.looseText === line.looseText
  );
}

function describe({ editor, row, turn, edit }: MadeEdit | Attempt): string {
  const content: ActionEdit = edit;
  return `edit ${turn} of editor ${editor} in row ${row} (${JSON.stringify(content)})`;
}
