import type { EdmType, EntityType } from '../http/bindProperties';
import type { FieldType } from './FieldDefinition';

const base = {
  Title: 'Edm.String',
  Description: 'Edm.String',
  Required: 'Edm.Boolean',
  Indexed: 'Edm.Boolean',
  EnforceUniqueValues: 'Edm.Boolean',
  Hidden: 'Edm.Boolean',
  DefaultValue: 'Edm.String',
  Group: 'Edm.String',
  CustomFormatter: 'Edm.String',
  SchemaXml: 'Edm.String',
  ClientValidationFormula: 'Edm.String',
  ValidationFormula: 'Edm.String',
  ValidationMessage: 'Edm.String',
  ReadOnlyField: 'Edm.Boolean',
  StaticName: 'Edm.String',
  FieldTypeKind: 'Edm.Int32'
} as const satisfies Record<string, EdmType>;

const lookup = {
  ...base,
  AllowMultipleValues: 'Edm.Boolean',
  LookupList: 'Edm.String',
  LookupField: 'Edm.String'
} as const satisfies Record<string, EdmType>;

const number = {
  ...base,
  MinimumValue: 'Edm.Double',
  MaximumValue: 'Edm.Double',
  DisplayFormat: 'Edm.Int32',
  ShowAsPercentage: 'Edm.Boolean'
} as const satisfies Record<string, EdmType>;

const choices = { ...base, Choices: 'Collection(Edm.String)', FillInChoice: 'Edm.Boolean' } as const;

/** What a client may write on each type of column, over and above reading. */
export const fieldEntityTypes = {
  'SP.Field': base,
  'SP.FieldText': { ...base, MaxLength: 'Edm.Int32' },
  'SP.FieldMultiLineText': {
    ...base,
    RichText: 'Edm.Boolean',
    NumberOfLines: 'Edm.Int32',
    AppendOnly: 'Edm.Boolean',
    AllowHyperlink: 'Edm.Boolean',
    RestrictedMode: 'Edm.Boolean'
  },
  'SP.FieldChoice': { ...choices, EditFormat: 'Edm.Int32' },
  'SP.FieldMultiChoice': choices,
  'SP.FieldNumber': number,
  'SP.FieldCurrency': { ...number, CurrencyLocaleId: 'Edm.Int32' },
  'SP.FieldDateTime': {
    ...base,
    DisplayFormat: 'Edm.Int32',
    DateTimeCalendarType: 'Edm.Int32',
    FriendlyDisplayFormat: 'Edm.Int32'
  },
  'SP.FieldUrl': { ...base, DisplayFormat: 'Edm.Int32' },
  'SP.FieldCalculated': { ...base, Formula: 'Edm.String', OutputType: 'Edm.Int32' },
  'SP.FieldLookup': lookup,
  'SP.FieldUser': { ...lookup, SelectionMode: 'Edm.Int32', SelectionGroup: 'Edm.Int32' }
} as const satisfies Record<string, EntityType['properties']>;

export type FieldEntityType = keyof typeof fieldEntityTypes;

export function isFieldEntityType(name: string): name is FieldEntityType {
  return name in fieldEntityTypes;
}

/** The REST type of a column of that type. */
export function entityTypeOf(type: FieldType): FieldEntityType {
  switch (type) {
    case 'Text':
      return 'SP.FieldText';
    case 'Note':
      return 'SP.FieldMultiLineText';
    case 'Choice':
      return 'SP.FieldChoice';
    case 'MultiChoice':
      return 'SP.FieldMultiChoice';
    case 'Number':
      return 'SP.FieldNumber';
    case 'Currency':
      return 'SP.FieldCurrency';
    case 'DateTime':
      return 'SP.FieldDateTime';
    case 'Calculated':
      return 'SP.FieldCalculated';
    case 'URL':
      return 'SP.FieldUrl';
    case 'Lookup':
    case 'LookupMulti':
      return 'SP.FieldLookup';
    case 'User':
    case 'UserMulti':
      return 'SP.FieldUser';
    default:
      return 'SP.Field';
  }
}
