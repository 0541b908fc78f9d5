import type { Action } from '../plan/Action';
import type { PhaseValue } from '../plan/Phase';
import { type HalfYear, parseHalfYear } from '../time/HalfYear';
import { identityKey } from '../text/identityKey';
import type { ActionEdit } from './ActionEdit';

/** A field that is merged on its own: each half-year's phase is one. */
export type EditField = HalfYear | Exclude<keyof ActionEdit, 'phases'>;

/** The value of a field; `undefined` for an empty one. */
export type FieldValue = PhaseValue | Action[Exclude<keyof ActionEdit, 'phases'>] | undefined;

/** The fields that an edit changes. */
export function fieldsOf(edit: ActionEdit): readonly EditField[] {
  const { phases = {}, ...others } = edit;
  const changed = (fields: object): string[] =>
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  return [...changed(phases), ...changed(others)] as EditField[];
}

/** The value of an action's field. */
export function valueIn(action: Action, field: EditField): FieldValue {
  const halfYear = parseHalfYear(field);
  return halfYear === undefined ? action[field as Exclude<EditField, HalfYear>] : action.phases[halfYear];
}

/** The value that an edit gives one of its fields. */
export function valueInEdit(edit: ActionEdit, field: EditField): FieldValue {
  const halfYear = parseHalfYear(field);
  const value = halfYear === undefined ? edit[field as Exclude<EditField, HalfYear>] : edit.phases?.[halfYear];
  return value ?? undefined;
}

/** The part of an edit that concerns the given fields. */
export function pickFields(edit: ActionEdit, fields: readonly EditField[]): ActionEdit {
  const { phases = {}, ...others } = edit;
  const keep = <T extends object>(part: T): Partial<T> =>
    Object.fromEntries(
      Object.entries(part).filter(([name]) => (fields as readonly string[]).includes(name))
    ) as Partial<T>;
  const kept = keep(phases);
  return Object.keys(kept).length > 0 ? { ...keep(others), phases: kept } : keep(others);
}

/** Equality of field values, which are plain data. An empty text and an empty list equal none. */
export function isSameValue(a: FieldValue, b: FieldValue): boolean {
  return a === b || JSON.stringify(emptyAsNull(a)) === JSON.stringify(emptyAsNull(b));
}

function emptyAsNull(value: FieldValue): unknown {
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return isEmpty ? null : value;
}

/** Whether two values of a field are the same to a reader, as names in another spelling are. */
export function isSameToReader(field: EditField, a: FieldValue, b: FieldValue): boolean {
  return isSameValue(a, b) || (isNameField(field) && JSON.stringify(keysOf(a)) === JSON.stringify(keysOf(b)));
}

function isNameField(field: EditField): boolean {
  return field === 'goal' || field === 'group' || field === 'responsible' || field === 'departments';
}

function keysOf(value: FieldValue): readonly string[] {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  return names.flatMap((name) => (typeof name === 'string' ? identityKey(name) : [])).filter((key) => key !== '');
}

const typedFields: ReadonlySet<EditField> = new Set(['title', 'details', 'responsible', 'notes', 'additionalInfo']);

/** Whether an edit contains typed text, which the person would have to type again if it were lost. */
export function hasTypedText(edit: ActionEdit): boolean {
  return fieldsOf(edit).some((field) => typedFields.has(field));
}
