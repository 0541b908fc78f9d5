import { randomUUID } from 'node:crypto';
import type { FieldDefinition, FieldType } from './FieldDefinition';

type Known = Partial<FieldDefinition> & Pick<FieldDefinition, 'internalName' | 'title' | 'type'>;

/** A column with SharePoint's defaults for its type, and what is known about it. */
export function newField(known: Known): FieldDefinition {
  return {
    id: randomUUID(),
    description: '',
    group: 'Mukautetut sarakkeet',
    isRequired: false,
    isHidden: false,
    isReadOnly: false,
    isSealed: false,
    isFromBaseType: false,
    isIndexed: false,
    isUnique: false,
    defaultValue: null,
    customFormatter: null,
    clientValidationFormula: null,
    validationFormula: null,
    validationMessage: null,
    attributes: {},
    ...typeDefaults(known.type),
    ...known
  };
}

function typeDefaults(type: FieldType): Partial<FieldDefinition> {
  switch (type) {
    case 'Text':
      return { maxLength: 255 };
    case 'Note':
      return { isRichText: false, isAppendOnly: false, numberOfLines: 6 };
    case 'Choice':
      return { choices: [], hasFillIn: false, editFormat: 0 };
    case 'MultiChoice':
      return { choices: [], hasFillIn: false };
    case 'DateTime':
      return { isDateOnly: false };
    case 'Number':
    case 'Currency':
      return { isPercentage: false };
    case 'Calculated':
      return { isReadOnly: true, formula: '=""', resultType: 'Text' };
    case 'User':
    case 'UserMulti':
      return { selectionMode: 1, lookupField: '' };
    case 'Lookup':
    case 'LookupMulti':
      return { lookupField: 'Title' };
    default:
      return {};
  }
}
