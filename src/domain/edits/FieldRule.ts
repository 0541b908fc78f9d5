import type { EditField } from './EditField';

/** Why a field cannot be written: its column is missing, of another type, closed for writing, or only ever added to. */
export type FieldObstacle = 'missing' | 'otherType' | 'readOnly' | 'appendOnly';

/** What the list's own column lets a field be, where that is less or more than what the product's column does. */
export interface FieldRule {
  /** What the list calls the column, or what the product does where the list has none. */
  readonly column: string;
  /** The field cannot be written, so changing it is not offered. */
  readonly obstacle?: FieldObstacle;
  /** The longest text that the column holds, in characters. */
  readonly longest?: number;
  /** The column holds a single name where the plan knows several. */
  readonly isSingle?: boolean;
  /** The list's own forms ask for a value; the service takes a row without one. */
  readonly isRequired?: boolean;
  /** The column holds rich text: what is written here replaces its formatting. */
  readonly isRichText?: boolean;
  /** The column has no choices of its own: any text may be written. */
  readonly isOpen?: boolean;
}

/** Only fields with a rule of their own are named. */
export type FieldRules = ReadonlyMap<EditField, FieldRule>;

/** Whether changing the field can be offered. */
export function isWritable(rules: FieldRules, field: EditField): boolean {
  return rules.get(field)?.obstacle === undefined;
}

/** Whether rows can be given another place in the plan: that takes their numbers, and where they stand in what group. */
export function canArrange(rules: FieldRules): boolean {
  return (['order', 'goal', 'group'] as const).every((field) => isWritable(rules, field));
}
