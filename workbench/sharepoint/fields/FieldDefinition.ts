/** Column types the service keeps values of. `Counter` and `Computed` exist among the built-in columns alone. */
export const fieldKinds = {
  Integer: 1,
  Text: 2,
  Note: 3,
  DateTime: 4,
  Counter: 5,
  Choice: 6,
  Lookup: 7,
  Boolean: 8,
  Number: 9,
  Currency: 10,
  URL: 11,
  Computed: 12,
  Guid: 14,
  MultiChoice: 15,
  Calculated: 17,
  Attachments: 19,
  User: 20,
  ModStat: 23,
  ContentTypeId: 25,
  Thumbnail: 34,
  // Managed metadata is a type of another product's; to the core it has none.
  TaxonomyFieldType: 0,
  TaxonomyFieldTypeMulti: 0
} as const;

export type FieldType = keyof typeof fieldKinds | 'LookupMulti' | 'UserMulti';

/** A column of a list as it is stored. What only some types have is optional. */
export interface FieldDefinition {
  readonly id: string;
  readonly internalName: string;
  readonly title: string;
  readonly type: FieldType;
  readonly description: string;
  readonly group: string;
  readonly isRequired: boolean;
  readonly isHidden: boolean;
  readonly isReadOnly: boolean;
  readonly isSealed: boolean;
  readonly isFromBaseType: boolean;
  readonly isIndexed: boolean;
  readonly isUnique: boolean;
  readonly defaultValue: string | null;
  readonly customFormatter: string | null;
  readonly clientValidationFormula: string | null;
  readonly validationFormula: string | null;
  readonly validationMessage: string | null;
  /** Attributes of the schema XML that the service keeps and gives back, such as `ShowInEditForm`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly maxLength?: number;
  readonly choices?: readonly string[];
  readonly hasFillIn?: boolean;
  /** 0 dropdown, 1 radio buttons. */
  readonly editFormat?: 0 | 1;
  readonly isRichText?: boolean;
  readonly isAppendOnly?: boolean;
  readonly numberOfLines?: number;
  readonly isDateOnly?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly decimals?: number;
  readonly isPercentage?: boolean;
  readonly lookupList?: string;
  readonly lookupField?: string;
  /** 0 people only, 1 people and groups. */
  readonly selectionMode?: 0 | 1;
  /** Of a calculated column, with columns by internal name. */
  readonly formula?: string;
  /** The result type of a calculated column: `Text`, `Number`, `DateTime` or `Boolean`. */
  readonly resultType?: string;
}

/** The name in REST, without the `Id` that lookups and people get: OData names cannot begin with an underscore. */
export function entityNameOf(field: FieldDefinition): string {
  return field.internalName.startsWith('_') ? `OData_${field.internalName}` : field.internalName;
}

export function isPerson(field: FieldDefinition): boolean {
  return field.type === 'User' || field.type === 'UserMulti';
}

export function isReference(field: FieldDefinition): boolean {
  return isPerson(field) || field.type === 'Lookup' || field.type === 'LookupMulti';
}

export function hasManyValues(field: FieldDefinition): boolean {
  return field.type === 'MultiChoice' || field.type === 'LookupMulti' || field.type === 'UserMulti';
}

const indexable: readonly FieldType[] = [
  'Text',
  'Number',
  'Integer',
  'Currency',
  'DateTime',
  'Choice',
  'Boolean',
  'Lookup',
  'User',
  'Counter'
];

export function canBeIndexed(field: FieldDefinition): boolean {
  return indexable.includes(field.type);
}

/** Long text and several values have no order. */
export function canBeSorted(field: FieldDefinition): boolean {
  return field.type !== 'Note' && field.type !== 'URL' && !hasManyValues(field);
}
