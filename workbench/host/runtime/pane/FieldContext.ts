import type { PropertyPaneField } from '../SpfxModules';

/** What a drawn field works with. */
export interface FieldContext {
  readonly field: PropertyPaneField;
  /** Unique in the pane and the same after a refresh, so that the focus can be put back. */
  readonly id: string;
  /** The property's value now; `undefined` when the web part has none. */
  readonly value: unknown;
  /** Hands a new value to the web part. */
  readonly change: (value: unknown) => void;
}

/** A field's text setting; empty when it is not a text. */
export function textOf({ field }: FieldContext, name: string): string {
  const value = field.properties[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function isOn({ field }: FieldContext, name: string): boolean {
  return field.properties[name] === true;
}

/** The options of a dropdown or a choice group; entries that are not objects are left out. */
export function optionsOf({ field }: FieldContext): readonly FieldOption[] {
  const options = field.properties.options;
  return Array.isArray(options) ? options.filter(isFieldOption) : [];
}

export interface FieldOption {
  readonly key: string | number;
  readonly text: string;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  /** Dropdown only: 1 is a divider, 2 a header. */
  readonly type?: number;
}

function isFieldOption(value: unknown): value is FieldOption {
  return typeof value === 'object' && value !== null && 'key' in value && 'text' in value;
}
