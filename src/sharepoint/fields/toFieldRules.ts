import type { EditField } from '../../domain/edits/EditField';
import type { FieldRule, FieldRules } from '../../domain/edits/FieldRule';
import type { FieldDefinition } from './FieldDefinition';
import type { FieldLanguage } from './FieldLanguage';
import type { ListColumn, ListSchema } from './ListSchema';
import { phaseField } from './phaseField';
import { planFieldList } from './planFields';

/** The longest text that a text column holds, in characters. */
const longestText = 255;

/**
 * What the list's columns allow for the plan's fields, where they differ from the product's own columns.
 *
 * @param language that columns which the list lacks are named in
 */
export function toFieldRules(schema: ListSchema, language: FieldLanguage): FieldRules {
  const fields: readonly (readonly [EditField | undefined, FieldDefinition])[] = [
    ...planFieldList.map((field) => [field.holds, field] as const),
    ...schema.halfYears.map((halfYear) => [halfYear, phaseField(halfYear)] as const)
  ];
  return new Map(
    fields.flatMap(([name, field]): [EditField, FieldRule][] => {
      const column = schema.columns.get(field.name);
      const own = ruleOf(field, column, schema);
      return name === undefined || Object.keys(own).length === 0
        ? []
        : [[name, { column: column?.displayName ?? field.displayName[language], ...own }]];
    })
  );
}

function ruleOf(
  field: FieldDefinition,
  column: ListColumn | undefined,
  { uses }: ListSchema
): Omit<FieldRule, 'column'> {
  const obstacle = uses.get(field.name)?.obstacle;
  if (obstacle || !column) {
    return { obstacle: obstacle ?? 'missing' };
  }
  const isNarrow = column.longest !== undefined && (field.type !== 'Text' || column.longest < longestText);
  return {
    ...(column.isRequired && !field.isRequired ? { isRequired: true } : {}),
    ...(column.isRichText ? { isRichText: true } : {}),
    ...(isNarrow ? { longest: column.longest } : {}),
    ...(field.type === 'MultiChoice' && column.type === 'Choice' ? { isSingle: true } : {}),
    ...(field.type === 'Choice' && !field.allowsFillIn && column.choices.length === 0 ? { isOpen: true } : {})
  };
}
