import { type EditField, type FieldValue, isSameValue, valueIn } from '../../../../src/domain/edits/EditField';
import type { Action, ActionId } from '../../../../src/domain/plan/Action';
import { parseHalfYear } from '../../../../src/domain/time/HalfYear';
import type { InMemoryList } from '../../../builders/InMemoryList';

/**
 * Looks at every write to a list: what it takes away or replaces must have been before the eyes of the person who wrote,
 * when they made an edit of the row, or in a conflict in which they chose their own.
 */
export class OverwriteWatch {
  /** What was overwritten although the person cannot have known of it. */
  public readonly unseen: string[] = [];
  private readonly everWritten = new Set<string>();
  private readonly seen = new Map<string, Set<string>>();

  public constructor(list: InMemoryList) {
    const write = list.write.bind(list);
    list.write = (row, editor) => {
      this.note(list.rows.get(row.id), row, editor);
      write(row, editor);
    };
  }

  /** Everything that has ever been written, as JSON. */
  public get written(): readonly string[] {
    return [...this.everWritten];
  }

  /** The person has these rows on the screen while they make an edit. */
  public see(person: string, rows: Iterable<Action>): void {
    for (const row of rows) {
      this.know(person, row.id, partsOf(row));
    }
  }

  /** The person was asked about this conflict and wants their own value. */
  public allow(person: string, id: ActionId, { field, theirs }: { field: EditField; theirs: FieldValue }): void {
    this.know(person, id, partsOfField(field, theirs));
  }

  private note(before: Action | undefined, after: Action, editor: string): void {
    const parts = partsOf(after);
    const gone = before ? partsOf(before).filter((part) => !parts.includes(part)) : [];
    const known = this.seen.get(editor);
    const unseen = gone.filter((part) => !known?.has(`${after.id} ${part}`));
    this.unseen.push(...unseen.map((part) => `${editor} wrote over ${part} in row ${after.id}`));
    this.know(editor, after.id, parts);
    parts.forEach((part) => this.everWritten.add(part));
  }

  private know(person: string, id: ActionId, parts: readonly string[]): void {
    const known = this.seen.get(person) ?? new Set<string>();
    parts.forEach((part) => known.add(`${id} ${part}`));
    this.seen.set(person, known);
  }
}

/** What can be lost of a row: each text, each cell, each line of the notes. */
function partsOf(row: Action): readonly string[] {
  const halfYears = Object.keys(row.phases).flatMap((name) => parseHalfYear(name) ?? []);
  const fields: readonly EditField[] = ['title', 'additionalInfo', 'notes', ...halfYears];
  return fields.flatMap((field) => partsOfField(field, valueIn(row, field)));
}

function partsOfField(field: EditField, value: FieldValue): readonly string[] {
  const values = Array.isArray(value) ? value : isSameValue(value, undefined) ? [] : [value];
  return values.map((one) => `${field} ${JSON.stringify(one)}`);
}
