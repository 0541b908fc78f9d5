import type { FieldDefinition } from '../fields/FieldDefinition';
import type { FieldLanguage } from '../fields/FieldLanguage';

/** What differs between lists and is not in the table. */
export interface FieldWording {
  readonly language: FieldLanguage;
  readonly choices: readonly string[];
  readonly description: string;
}

/** Notes are plain text: what people write is shown as text, and HTML in it stays visible as such. */
const byType: Readonly<Record<FieldDefinition['type'], Readonly<Record<string, string>>>> = {
  Text: { MaxLength: '255' },
  Note: { RichText: 'FALSE', AppendOnly: 'FALSE' },
  Choice: { Format: 'Dropdown' },
  MultiChoice: {},
  Number: {},
  // Date and time: a date alone is stored as the site's midnight and reads back as the day before in UTC.
  DateTime: { Format: 'DateTime', FriendlyDisplayFormat: 'Disabled' }
};

/** The column as field XML for `createfieldasxml`. */
export function fieldXml(field: FieldDefinition, { language, choices, description }: FieldWording): string {
  const attributes: Record<string, string | undefined> = {
    Type: field.type,
    Name: field.name,
    StaticName: field.name,
    DisplayName: field.displayName[language],
    Description: description,
    Required: isTrue(field.isRequired),
    Indexed: isTrue(field.isIndexed),
    EnforceUniqueValues: isTrue(field.isUnique),
    Hidden: isTrue(field.isHidden),
    FillInChoice: field.choices ? (isTrue(field.allowsFillIn) ?? 'FALSE') : undefined,
    ...byType[field.type],
    NumLines: field.lines?.toString()
  };
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${escapeXml(value)}"`]
  );
  return `<Field ${written.join(' ')}>${field.choices ? choicesXml(choices) : ''}</Field>`;
}

function choicesXml(choices: readonly string[]): string {
  return `<CHOICES>${choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('')}</CHOICES>`;
}

function isTrue(flag: boolean | undefined): 'TRUE' | undefined {
  return flag ? 'TRUE' : undefined;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
