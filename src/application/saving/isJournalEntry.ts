import type { ActionEdit } from '../../domain/edits/ActionEdit';
import type { JournalEntry } from './EditJournal';
import { draftFields, isCells, isPhase, isRecord, isRow, isText } from './keptShapes';

/** Whether a value that was read from outside, such as the browser's storage, is a row's edits that can be saved whole. */
export function isJournalEntry(value: unknown): value is JournalEntry {
  return isRecord(value) && isRow(value.base) && Array.isArray(value.edits) && value.edits.every(isEdit);
}

const editFields: Readonly<Record<string, (value: unknown) => boolean>> = {
  ...draftFields,
  order: (value) => typeof value === 'number',
  phases: (value) => isCells(value, (phase) => phase === null || isPhase(phase)),
  confirmedOn: (value) => value === null || isText(value)
} satisfies Readonly<Record<keyof ActionEdit, (value: unknown) => boolean>>;

/** A field that this version does not know is none that it could save. */
function isEdit(value: unknown): boolean {
  return isRecord(value) && Object.entries(value).every(([name, content]) => editFields[name]?.(content) ?? false);
}
