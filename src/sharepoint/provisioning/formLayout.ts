import type { FormSection } from '../fields/FieldDefinition';
import type { FieldLanguage, Wording } from '../fields/FieldLanguage';
import type { ListSchema } from '../fields/ListSchema';
import { phaseField } from '../fields/phaseField';
import { planFieldList } from '../fields/planFields';

const sectionNames: Readonly<Record<FormSection, Wording>> = {
  action: { fi: 'Toimenpide', sv: 'Åtgärd', en: 'Action' },
  responsibility: { fi: 'Vastuu', sv: 'Ansvar', en: 'Responsibility' },
  timeline: { fi: 'Aikajana', sv: 'Tidslinje', en: 'Timeline' },
  more: { fi: 'Lisätiedot', sv: 'Tilläggsuppgifter', en: 'More' }
};

/**
 * The list form in sections, as `ClientFormCustomFormatter` of the content type. Sections name columns by their display
 * names in the list.
 */
export function formLayout({ columns, halfYears }: ListSchema, language: FieldLanguage): string {
  const fields = [...halfYears.map(phaseField), ...planFieldList];
  const sections = Object.entries(sectionNames).map(([section, name]) => ({
    displayname: name[language],
    fields: fields
      .filter((field) => field.section === section)
      .map((field) => columns.get(field.name)?.displayName ?? field.displayName[language])
  }));
  return JSON.stringify({ headerJSONFormatter: '', footerJSONFormatter: '', bodyJSONFormatter: { sections } });
}
