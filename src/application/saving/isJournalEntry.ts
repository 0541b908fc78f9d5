import type { ActionEdit } from '../../domain/edits/ActionEdit';
import type { JournalEntry } from './EditJournal';
import type { ActionDraft } from '../../domain/edits/ActionDraft';
import type { Action } from '../../domain/plan/Action';
import { phases as knownPhases } from '../../domain/plan/Phase';
import { parseHalfYear } from '../../domain/time/HalfYear';
import type { KeptDraft } from '../Drafts';

/** A draft's fields, each with what it may hold. */
const draftFields = {
  title: isText,
  details: isText,
  goal: isText,
  group: isText,
  additionalInfo: isText,
  responsible: areTexts,
  departments: areTexts,
  phases: (value: unknown) => isCells(value, isPhase),
  notes: (value: unknown) => Array.isArray(value) && value.every(isNote)
} satisfies Readonly<Record<keyof ActionDraft, (value: unknown) => boolean>>;

/** Checks of what was read from outside, such as the browser's storage, where an older or a newer version may have written it. */
function isDraft(value: unknown): value is ActionDraft {
  return isRecord(value) && Object.entries(draftFields).every(([name, isSound]) => isSound(value[name]));
}

/** A row of the list, as far as a draft or an edit needs it. */
function isRow(value: unknown): value is Action {
  return isDraft(value) && 'id' in value && typeof value.id === 'number' && 'version' in value && isText(value.version);
}

function isCells(value: unknown, isCell: (phase: unknown) => boolean): boolean {
  return (
    isRecord(value) && Object.entries(value).every(([key, phase]) => parseHalfYear(key) !== undefined && isCell(phase))
  );
}

function isPhase(value: unknown): boolean {
  return knownPhases.some((phase) => phase === value) || (isRecord(value) && isText(value.unknownText));
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isNote(value: unknown): boolean {
  return (
    isRecord(value) &&
    (isText(value.looseText) || (isText(value.text) && parseHalfYear(String(value.halfYear)) !== undefined))
  );
}

/** Whether a value that was read from outside, such as the browser's storage, is a draft that a panel can show. */
export function isKeptDraft(value: unknown): value is KeptDraft {
  if (!isRecord(value)) {
    return false;
  }
  const { kind, base, blank, draft, clientKey, after } = value;
  if (!isDraft(draft)) {
    return false;
  }
  return kind === 'new'
    ? isDraft(blank) && isText(clientKey) && clientKey !== '' && (after === undefined || typeof after === 'number')
    : kind === 'action' && isRow(base);
}

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

/** This version could not save a field that it does not know. */
function isEdit(value: unknown): boolean {
  return isRecord(value) && Object.entries(value).every(([name, content]) => editFields[name]?.(content) ?? false);
}
