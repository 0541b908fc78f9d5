import { isInForms } from '../ListField';
import type { ListField } from '../ListField';
import type { FormSection, ListInfo } from '../ListInfo';

export interface FieldSection {
  /** Empty when the form has no layout. */
  readonly title: string;
  readonly fields: readonly ListField[];
}

/**
 * The form's columns in its sections. Sections name columns by their titles; a column in several is shown in the first, and
 * those in none come last. Source: learn.microsoft.com/sharepoint/dev/declarative-customization/list-form-configuration
 */
export function arrangeFields(list: ListInfo, sections: readonly FormSection[]): readonly FieldSection[] {
  const left = new Set(list.fields.filter(isInForms));
  const arranged = sections.map(({ title, fieldTitles }) => ({
    title,
    fields: fieldTitles.flatMap((fieldTitle) => {
      const field = [...left].find((candidate) => candidate.title === fieldTitle);
      return field && left.delete(field) ? [field] : [];
    })
  }));
  const last = arranged.at(-1);
  if (!last) {
    return [{ title: '', fields: [...left] }];
  }
  return [...arranged.slice(0, -1), { ...last, fields: [...last.fields, ...left] }].filter(
    ({ fields }) => fields.length > 0
  );
}
