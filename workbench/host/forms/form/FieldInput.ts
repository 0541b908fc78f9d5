import type { ListField } from '../ListField';

/** The part of a form's control that takes the value. */
export interface FieldInput {
  readonly node: HTMLElement;
  readonly read: () => unknown;
  /** True: the input brings its own labels, and the column's name becomes a legend. */
  readonly isGroup?: boolean;
}

/** Attributes that every input of a form has. */
export function inputAttributes(field: ListField, id: string): Readonly<Record<string, string | boolean>> {
  return {
    id,
    'aria-describedby': `${id}-description ${id}-error`,
    'aria-required': field.isRequired ? 'true' : 'false'
  };
}
