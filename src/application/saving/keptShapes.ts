import type { ActionDraft } from '../../domain/edits/ActionDraft';
import type { Action } from '../../domain/plan/Action';
import { phases as knownPhases } from '../../domain/plan/Phase';
import { parseHalfYear } from '../../domain/time/HalfYear';

/** A draft's fields, each with what it may hold. */
export const draftFields = {
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
export function isDraft(value: unknown): value is ActionDraft {
  return isRecord(value) && Object.entries(draftFields).every(([name, isSound]) => isSound(value[name]));
}

/** A row of the list, as far as a draft or an edit needs it. */
export function isRow(value: unknown): value is Action {
  return isDraft(value) && 'id' in value && typeof value.id === 'number' && 'version' in value && isText(value.version);
}

export function isCells(value: unknown, isCell: (phase: unknown) => boolean): boolean {
  return (
    isRecord(value) && Object.entries(value).every(([key, phase]) => parseHalfYear(key) !== undefined && isCell(phase))
  );
}

export function isPhase(value: unknown): boolean {
  return knownPhases.some((phase) => phase === value) || (isRecord(value) && isText(value.unknownText));
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
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
