import { numberIn, textIn, textsIn } from './JsonRecord';
import type { JsonRecord } from './JsonRecord';

/** A column of a list, as the list pages use it. */
export interface ListField {
  readonly internalName: string;
  /** Its name in item entities: columns that begin with an underscore are prefixed there. */
  readonly entityName: string;
  readonly title: string;
  readonly description: string;
  readonly type: string;
  readonly isRequired: boolean;
  readonly isHidden: boolean;
  readonly isReadOnly: boolean;
  readonly choices: readonly string[];
  readonly allowsFillIn: boolean;
  readonly defaultValue: string;
  readonly maxLength: number | undefined;
  readonly lines: number;
  /** DateTime: no time of day is kept. */
  readonly isDateOnly: boolean;
  readonly isRichText: boolean;
  readonly formatter: string;
  readonly isSortable: boolean;
}

export function toListField(record: JsonRecord): ListField {
  return {
    internalName: textIn(record, 'InternalName'),
    entityName: textIn(record, 'EntityPropertyName') || textIn(record, 'InternalName'),
    title: textIn(record, 'Title'),
    description: textIn(record, 'Description'),
    type: textIn(record, 'TypeAsString'),
    isRequired: record.Required === true,
    isHidden: record.Hidden === true,
    isReadOnly: record.ReadOnlyField === true,
    choices: textsIn(record, 'Choices'),
    allowsFillIn: record.FillInChoice === true,
    defaultValue: textIn(record, 'DefaultValue'),
    maxLength: numberIn(record, 'MaxLength'),
    lines: numberIn(record, 'NumberOfLines') ?? 6,
    isDateOnly: record.DisplayFormat === 0,
    isRichText: record.RichText === true,
    formatter: textIn(record, 'CustomFormatter'),
    isSortable: record.Sortable !== false
  };
}

/** Types that the forms can edit; others are shown as they are. */
const editableTypes: readonly string[] = [
  'Text',
  'Note',
  'Choice',
  'MultiChoice',
  'Number',
  'Currency',
  'DateTime',
  'Boolean'
];

/** Whether the list's forms show the column for editing. */
export function isInForms(field: ListField): boolean {
  return !field.isHidden && !field.isReadOnly && editableTypes.includes(field.type);
}
