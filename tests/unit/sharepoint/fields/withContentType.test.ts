import { findRequiredColumns } from '../../../../src/sharepoint/fields/findColumnProblems';
import { type ListSchema, toListSchema } from '../../../../src/sharepoint/fields/ListSchema';
import { toFieldRules } from '../../../../src/sharepoint/fields/toFieldRules';
import { withContentType } from '../../../../src/sharepoint/fields/withContentType';

const schema = toListSchema([
  { InternalName: 'Title', Title: 'Toimenpide', TypeAsString: 'Text', Required: true },
  { InternalName: 'Phase_2026H1', Title: 'Kevät 2026', TypeAsString: 'Choice', Choices: ['Selvittely'] },
  { InternalName: 'Details', Title: 'Kuvaus', TypeAsString: 'Note' },
  { InternalName: 'Kustannuspaikka', Title: 'Kustannuspaikka', TypeAsString: 'Text' },
  { InternalName: 'Vaativa', Title: 'Vaativa', TypeAsString: 'Text', Required: true },
  { InternalName: 'Valmis', Title: 'Valmis', TypeAsString: 'Text', DefaultValue: 'ei' }
]);

type Link = Readonly<Record<string, unknown>>;

function link(name: string, settings: Link = {}): Link {
  return { FieldInternalName: name, Name: name, Required: false, Hidden: false, ReadOnly: false, ...settings };
}

function typed(links: readonly Link[], type: Link = {}): ListSchema {
  return withContentType(schema, [
    { StringId: '0x0120001234', FieldLinks: [link('Details', { Required: true })] },
    { StringId: '0x0100AB', FieldLinks: links, ...type },
    { StringId: '0x0100CD', FieldLinks: [link('Valmis', { Required: true }), link('Details', { Required: true })] }
  ]);
}

describe('withContentType', () => {
  it('takes a column for required that only the type of new rows asks for', () => {
    const asked = typed([link('Title'), link('Kustannuspaikka', { Required: true }), link('Vaativa')]);
    expect(findRequiredColumns(asked)).toEqual(['Kustannuspaikka', 'Vaativa']);
  });

  it.each([
    ['hidden in the forms', [link('Kustannuspaikka', { Required: true, Hidden: true })]],
    ['read-only in the forms', [link('Kustannuspaikka', { Required: true, ReadOnly: true })]],
    ['no part of the type', [link('Title')]],
    ['filled by the list', [link('Valmis', { Required: true })]]
  ])('asks for no column that is %s', (_, links) => {
    expect(findRequiredColumns(typed(links))).toEqual([]);
  });

  it('makes a column of the plan’s own required in the panel', () => {
    expect(toFieldRules(typed([link('Details', { Required: true })]), 'fi').get('details')).toMatchObject({
      isRequired: true
    });
    expect(toFieldRules(typed([link('Details')]), 'fi').get('details')).toBeUndefined();
  });

  it('passes over types that are hidden, and reads links by either of their names', () => {
    const hidden = typed([link('Kustannuspaikka', { Required: true })], { Hidden: true });
    expect(findRequiredColumns(hidden)).toEqual([]);
    expect(toFieldRules(hidden, 'fi').get('details')).toMatchObject({ isRequired: true });
    expect(findRequiredColumns(typed([{ Name: 'Kustannuspaikka', Required: true }]))).toEqual(['Kustannuspaikka']);
  });

  it.each([undefined, null, {}, [], [{ StringId: '0x0100AB' }], [{ StringId: '0x012000', FieldLinks: [] }], [3]])(
    'leaves the columns as they are where the answer is %j',
    (answer) => {
      expect(withContentType(schema, answer)).toBe(schema);
    }
  );
});
