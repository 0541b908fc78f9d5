import type { EditField } from './EditField';

/** Why a field cannot be written: its column is missing, of another type, closed for writing, or only ever added to. */
export type FieldObstacle = 'missing' | 'otherType' | 'readOnly' | 'appendOnly';

/** How the list's column limits or extends a field, compared with the product's own column. */
export interface FieldRule {
  /** The column's display name; the product's own where the list has no such column. */
  readonly column: string;
  /** The field cannot be written, so changing it is not offered. */
  readonly obstacle?: FieldObstacle;
  /** The longest text that the column holds, in characters. */
  readonly longest?: number;
  /** The column holds a single name where the plan knows several. */
  readonly isSingle?: boolean;
  /** The list's own forms require a value; the service accepts a row without one. */
  readonly isRequired?: boolean;
  /** The column holds rich text: what is written here replaces its formatting. */
  readonly isRichText?: boolean;
  /** The column has no choices of its own: any text may be written. */
  readonly isOpen?: boolean;
}

/** Only fields that differ have an entry. */
export type FieldRules = ReadonlyMap<EditField, FieldRule>;

/** Whether changing the field can be offered. */
export function isWritable(rules: FieldRules, field: EditField): boolean {
  return rules.get(field)?.obstacle === undefined;
}

/** Whether rows can be moved in the plan: order, goal and group must be writable. */
export function canArrange(rules: FieldRules): boolean {
  return (['order', 'goal', 'group'] as const).every((field) => isWritable(rules, field));
}
