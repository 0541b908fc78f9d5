import { refuse } from '../errors/SharePointError';
import { childOf, isTrue, parseXml, type XmlNode } from '../xml/parseXml';
import type { FieldDefinition, FieldType } from './FieldDefinition';

/** What a column's XML says about it. `hint` is its `Name`, which is only followed when the caller says so. */
export interface FieldXml {
  readonly type: FieldType;
  readonly displayName: string;
  readonly hint: string | undefined;
  readonly definition: Partial<FieldDefinition>;
}

/** Attributes that have a place of their own in a definition, or are always written by the service. */
const understood = new Set(
  (
    'Type DisplayName Description Required EnforceUniqueValues Indexed Hidden ReadOnly Sealed MaxLength Format FillInChoice ' +
    'RichText AppendOnly NumLines Min Max Decimals Percentage List ShowField UserSelectionMode Mult CustomFormatter Group ' +
    'ID SourceID StaticName Name FromBaseType ResultType'
  ).split(' ')
);

export function readFieldXml(schemaXml: string): FieldXml {
  const [node] = parseXml(schemaXml) ?? [];
  const written = node?.attributes.Type;
  const displayName = node?.attributes.DisplayName ?? node?.attributes.Name;
  if (node?.name !== 'Field' || !written || !displayName) {
    return refuse('fieldXmlInvalid');
  }
  const { attributes } = node;
  const type = knownType(written);
  return { type, displayName, hint: attributes.Name ?? attributes.StaticName, definition: readDefinition(node, type) };
}

const keptTypes: readonly FieldType[] = [
  'Text',
  'Note',
  'Choice',
  'MultiChoice',
  'Number',
  'DateTime',
  'Boolean',
  'User',
  'UserMulti',
  'Lookup',
  'LookupMulti',
  'URL',
  'Currency',
  'Calculated',
  'Thumbnail',
  'TaxonomyFieldType',
  'TaxonomyFieldTypeMulti'
];

function knownType(type: string): FieldType {
  return keptTypes.find((kept) => kept === type) ?? refuse('notImplemented', 'columns of type', type);
}

function readDefinition(node: XmlNode, type: FieldType): Partial<FieldDefinition> {
  const { attributes } = node;
  const id = attributes.ID?.replace(/[{}]/g, '').toLowerCase();
  return defined({
    id,
    title: attributes.DisplayName,
    type: isTrue(attributes.Mult) && (type === 'User' || type === 'Lookup') ? (`${type}Multi` as const) : type,
    description: attributes.Description,
    group: attributes.Group,
    isRequired: flag(attributes.Required),
    isHidden: flag(attributes.Hidden),
    isReadOnly: flag(attributes.ReadOnly),
    isSealed: flag(attributes.Sealed),
    isIndexed: flag(attributes.Indexed),
    isUnique: flag(attributes.EnforceUniqueValues),
    customFormatter: attributes.CustomFormatter,
    defaultValue: childOf(node, 'Default')?.text,
    validationFormula: childOf(node, 'Validation')?.text,
    validationMessage: childOf(node, 'Validation')?.attributes.Message,
    attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => !understood.has(name))),
    ...readTypeAttributes(node, type)
  });
}

function readTypeAttributes(node: XmlNode, type: FieldType): Partial<FieldDefinition> {
  const { attributes } = node;
  switch (type) {
    case 'Text':
      return { maxLength: number(attributes.MaxLength) };
    case 'Note':
      return {
        isRichText: flag(attributes.RichText),
        isAppendOnly: flag(attributes.AppendOnly),
        numberOfLines: number(attributes.NumLines)
      };
    case 'Choice':
      return { ...readChoices(node), editFormat: attributes.Format === 'RadioButtons' ? 1 : 0 };
    case 'MultiChoice':
      return readChoices(node);
    case 'DateTime':
      return { isDateOnly: attributes.Format === 'DateOnly' };
    case 'Number':
      return {
        minimum: number(attributes.Min),
        maximum: number(attributes.Max),
        decimals: number(attributes.Decimals),
        isPercentage: flag(attributes.Percentage)
      };
    case 'Calculated':
      return { formula: childOf(node, 'Formula')?.text, resultType: attributes.ResultType ?? 'Text', isReadOnly: true };
    case 'User':
    case 'UserMulti':
      return {
        selectionMode: attributes.UserSelectionMode === 'PeopleOnly' || attributes.UserSelectionMode === '0' ? 0 : 1
      };
    case 'Lookup':
    case 'LookupMulti':
      return { lookupList: attributes.List?.replace(/[{}]/g, '').toLowerCase(), lookupField: attributes.ShowField };
    default:
      return {};
  }
}

function readChoices(node: XmlNode): Partial<FieldDefinition> {
  const choices = childOf(node, 'CHOICES')?.children.map((choice) => choice.text) ?? [];
  return { choices, hasFillIn: flag(node.attributes.FillInChoice) ?? false };
}

function flag(text: string | undefined): boolean | undefined {
  return text === undefined ? undefined : isTrue(text);
}

function number(text: string | undefined): number | undefined {
  return text === undefined || text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
}

function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}
