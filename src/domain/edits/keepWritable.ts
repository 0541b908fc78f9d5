import { type EditField, fieldsOf, pickFields } from './EditField';
import { type FieldRules, isWritable } from './FieldRule';
import type { RowEdit } from './ActionEdit';

export interface WritableEdits {
  readonly edits: readonly RowEdit[];
  /** Chosen fields that the list does not let change, each once. */
  readonly refused: readonly EditField[];
}

/** Fields that are written with others; when the list has no column for them, that is not reported. */
const unseen: readonly EditField[] = ['order', 'confirmedOn'];

/**
 * The edits without the fields that cannot be written; those that are empty then, or have only an order number, are
 * removed.
 */
export function keepWritable(edits: readonly RowEdit[], rules: FieldRules): WritableEdits {
  const isClosed = (field: EditField): boolean => !isWritable(rules, field);
  if (![...rules.keys()].some(isClosed)) {
    return { edits, refused: [] };
  }
  const refused = new Set<EditField>();
  const kept = edits.flatMap(({ id, edit }): RowEdit[] => {
    const fields = fieldsOf(edit);
    const open = fields.filter((field) => !isClosed(field));
    fields.filter((field) => isClosed(field) && !unseen.includes(field)).forEach((field) => refused.add(field));
    const isWorthwhile = open.length === fields.length || open.some((field) => !unseen.includes(field));
    return open.length > 0 && isWorthwhile ? [{ id, edit: pickFields(edit, open) }] : [];
  });
  return { edits: kept, refused: [...refused] };
}
