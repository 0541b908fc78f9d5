import type { FieldDefinition } from '../src/sharepoint/fields/FieldDefinition';
import { phaseWords } from '../src/domain/plan/Phase';
import { phaseField } from '../src/sharepoint/fields/phaseField';
import { planFieldList, planFields } from '../src/sharepoint/fields/planFields';

const example = phaseField('2026H1');

/** `docs/list-columns.md`: the columns of a plan's list, from the table that the product itself works by. */
export function listColumnsPage(): string {
  const afterDepartments = planFieldList.findIndex(({ name }) => name === planFields.departments.name) + 1;
  const fields = [...planFieldList.slice(0, afterDepartments), example, ...planFieldList.slice(afterDepartments)];
  return `# Columns of the list

Written by \`npx tsx scripts/writeListColumns.ts\` from \`src/sharepoint/fields/planFields.ts\`. Internal names never change;
display names may be changed in the list, and are made in the site's language.

| internal name | type | Finnish | Swedish | English | |
| --- | --- | --- | --- | --- | --- |
${fields.map(toTableRow).join('\n')}

Every column named \`Phase_<year>H<1|2>\` is a half-year: H1 is spring, H2 autumn. A phase is known by its place among the
column's choices, which in a new list are ${choicesIn('fi')} (Swedish: ${choicesIn('sv')}; English: ${choicesIn('en')}).
`;
}

function toTableRow(field: FieldDefinition): string {
  const { fi, sv, en } = field.displayName;
  const name = field === example ? '`Phase_2026H1` …' : `\`${field.name}\``;
  return `| ${name} | ${field.type} | ${fi} | ${sv} | ${en} | ${traitsOf(field).join(', ')} |`;
}

function traitsOf(field: FieldDefinition): readonly string[] {
  const traits: readonly (readonly [boolean | undefined, string])[] = [
    [field.isRequired, 'required'],
    [field.allowsFillIn, 'own choices allowed'],
    [field.isIndexed, 'indexed'],
    [field.isUnique, 'unique'],
    [field.isHidden, 'hidden'],
    [field.type === 'Note', 'plain text']
  ];
  return traits.flatMap(([has, trait]) => (has ? [trait] : []));
}

function choicesIn(language: 'fi' | 'sv' | 'en'): string {
  return Object.values(phaseWords)
    .map((wording) => wording[language])
    .join(', ');
}
