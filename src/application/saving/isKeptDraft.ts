import type { ActionDraft } from '../../domain/edits/ActionDraft';
import { phases as knownPhases } from '../../domain/plan/Phase';
import { parseHalfYear } from '../../domain/time/HalfYear';
import type { KeptDraft } from '../Drafts';

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
    : kind === 'action' && isDraft(base) && isRow(base);
}

function isDraft(value: unknown): value is ActionDraft {
  if (!isRecord(value)) {
    return false;
  }
  const { title, details, goal, group, responsible, departments, phases, notes, additionalInfo } = value;
  return (
    [title, details, goal, group, additionalInfo].every(isText) &&
    [responsible, departments].every((names) => Array.isArray(names) && names.every(isText)) &&
    isRecord(phases) &&
    Object.entries(phases).every(([key, phase]) => parseHalfYear(key) !== undefined && isPhase(phase)) &&
    Array.isArray(notes) &&
    notes.every(isNote)
  );
}

function isRow(value: unknown): boolean {
  return isRecord(value) && typeof value.id === 'number' && isText(value.version);
}

function isPhase(value: unknown): boolean {
  return knownPhases.some((phase) => phase === value) || (isRecord(value) && isText(value.unknownText));
}

function isNote(value: unknown): boolean {
  return (
    isRecord(value) &&
    (isText(value.looseText) || (isText(value.text) && parseHalfYear(String(value.halfYear)) !== undefined))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
