import type { EntitySource, PropertyValue } from '../http/Entity';
import type { ListDefinition } from '../lists/ListDefinition';
import {
  canBeSorted,
  entityNameOf,
  fieldKinds,
  hasManyValues,
  isReference,
  type FieldDefinition
} from './FieldDefinition';
import { fieldXml } from './fieldXml';
import { typeNameOf } from './fieldTypeNames';
import { entityTypeOf, fieldEntityTypes } from './fieldTypes';

/** `fields?$select=Title,Choices` is answered for every column; those without choices leave them out. */
const propertiesOfAllTypes: ReadonlySet<string> = new Set([
  ...Object.values(fieldEntityTypes).flatMap(Object.keys),
  'Mappings',
  'Formula',
  'OutputType',
  'DateFormat',
  'LookupWebId',
  'IsRelationship',
  'RelationshipDeleteBehavior',
  'Presence',
  'WikiLinking'
]);

const outputTypes = ['Text', 'Number', 'DateTime', 'Boolean'] as const;

/** A column as REST shows it. */
export function fieldSource(field: FieldDefinition, list: ListDefinition): EntitySource {
  const editLink = `Web/Lists(guid'${list.id}')/Fields(guid'${field.id}')`;
  return {
    type: entityTypeOf(field.type),
    metadata: '#SP.ApiData.Fields/@Element',
    id: editLink,
    editLink,
    defaults: { ...commonProperties(field, list), ...typeProperties(field) },
    extras: {},
    siblingProperties: propertiesOfAllTypes,
    related: {}
  };
}

function kindOf(field: FieldDefinition): number {
  const { type } = field;
  return fieldKinds[type === 'UserMulti' ? 'User' : type === 'LookupMulti' ? 'Lookup' : type];
}

function commonProperties(field: FieldDefinition, list: ListDefinition): Readonly<Record<string, PropertyValue>> {
  const typeName = typeNameOf(field.type);
  return {
    AutoIndexed: false,
    CanBeDeleted: !field.isFromBaseType && !field.isSealed,
    ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
    ClientSideComponentProperties: null,
    ClientValidationFormula: field.clientValidationFormula,
    ClientValidationMessage: null,
    CustomFormatter: field.customFormatter,
    DefaultFormula: null,
    DefaultValue: field.defaultValue,
    Description: field.description,
    Direction: 'none',
    EnforceUniqueValues: field.isUnique,
    EntityPropertyName: entityNameOf(field),
    Filterable: field.type !== 'URL' && field.type !== 'Note',
    FromBaseType: field.isFromBaseType,
    Group: field.group,
    Hidden: field.isHidden,
    Id: field.id,
    Indexed: field.isIndexed,
    IndexStatus: field.isIndexed ? 1 : 0,
    InternalName: field.internalName,
    IsModern: false,
    JSLink: field.type === 'DateTime' || field.type === 'Computed' ? null : 'clienttemplates.js',
    PinnedToFiltersPane: false,
    ReadOnlyField: field.isReadOnly,
    Required: field.isRequired,
    SchemaXml: fieldXml(field, list.id),
    Scope: list.url,
    Sealed: field.isSealed,
    ShowInFiltersPane: 0,
    Sortable: canBeSorted(field),
    StaticName: field.internalName,
    Title: field.title,
    FieldTypeKind: kindOf(field),
    TypeAsString: field.type,
    TypeDisplayName: typeName.display,
    TypeShortDescription: typeName.short,
    ValidationFormula: field.validationFormula,
    ValidationMessage: field.validationMessage
  };
}

function typeProperties(field: FieldDefinition): Readonly<Record<string, PropertyValue>> {
  switch (field.type) {
    case 'Text':
      return { MaxLength: field.maxLength ?? 255 };
    case 'Note':
      return {
        AllowHyperlink: false,
        AppendOnly: field.isAppendOnly ?? false,
        IsLongHyperlink: false,
        NumberOfLines: field.numberOfLines ?? 6,
        RestrictedMode: true,
        RichText: field.isRichText ?? false,
        UnlimitedLengthInDocumentLibrary: false,
        WikiLinking: false
      };
    case 'DateTime':
      return {
        DateTimeCalendarType: 0,
        DateFormat: null,
        DisplayFormat: field.isDateOnly ? 0 : 1,
        FriendlyDisplayFormat: 0,
        TimeFormat: null
      };
    case 'Choice':
      return { ...choiceProperties(field), EditFormat: field.editFormat ?? 0 };
    case 'MultiChoice':
      return choiceProperties(field);
    case 'Number':
    case 'Currency':
      return {
        CommaSeparator: true,
        CustomUnitName: null,
        CustomUnitOnRight: true,
        DisplayFormat: field.decimals ?? -1,
        MaximumValue: field.maximum ?? Number.MAX_VALUE,
        MinimumValue: field.minimum ?? -Number.MAX_VALUE,
        ShowAsPercentage: field.isPercentage ?? false,
        Unit: null
      };
    case 'Calculated':
      return {
        CurrencyLocaleId: 1035,
        DateFormat: 0,
        DisplayFormat: -1,
        Formula: field.formula ?? '',
        OutputType: fieldKinds[outputTypes.find((type) => type === field.resultType) ?? 'Text'],
        ShowAsPercentage: false
      };
    case 'URL':
      return { DisplayFormat: 0 };
    case 'Computed':
      return { EnableLookup: false };
    default:
      return isReference(field) ? referenceProperties(field) : {};
  }
}

function choiceProperties(field: FieldDefinition): Readonly<Record<string, PropertyValue>> {
  return { FillInChoice: field.hasFillIn ?? false, Mappings: null, Choices: field.choices ?? [] };
}

function referenceProperties(field: FieldDefinition): Readonly<Record<string, PropertyValue>> {
  const isUser = field.type === 'User' || field.type === 'UserMulti';
  return {
    AllowMultipleValues: hasManyValues(field),
    DependentLookupInternalNames: [],
    IsDependentLookup: false,
    IsRelationship: isUser,
    LookupField: field.lookupField ?? '',
    LookupList: field.lookupList ? `{${field.lookupList}}` : '',
    LookupWebId: '00000000-0000-0000-0000-000000000000',
    PrimaryFieldId: null,
    RelationshipDeleteBehavior: 0,
    UnlimitedLengthInDocumentLibrary: false,
    ...(isUser
      ? {
          AllowDisplay: true,
          Presence: true,
          SelectionGroup: 0,
          SelectionMode: field.selectionMode ?? 1,
          UserDisplayOptions: 0
        }
      : {})
  };
}
