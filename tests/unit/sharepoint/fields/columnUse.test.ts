import { columnUse } from '../../../../src/sharepoint/fields/columnUse';
import { columnsToRead } from '../../../../src/sharepoint/fields/ListSchema';
import { findColumnProblems } from '../../../../src/sharepoint/fields/findColumnProblems';
import { planFields } from '../../../../src/sharepoint/fields/planFields';
import { toFieldRules } from '../../../../src/sharepoint/fields/toFieldRules';
import { toAction } from '../../../../src/sharepoint/mapping/toAction';
import { toRow } from '../../../../src/sharepoint/mapping/toRow';
import { aListSchema } from '../../../builders/aListSchema';

const column = (type: string, rest = {}): Parameters<typeof columnUse>[1] => ({
  name: 'X',
  displayName: 'X',
  type,
  choices: [],
  isIndexed: false,
  isReadOnly: false,
  isAppendOnly: false,
  longest: undefined,
  isRichText: false,
  isRequired: false,
  isHidden: false,
  ...rest
});

describe('columnUse', () => {
  it.each([
    'User',
    'UserMulti',
    'Lookup',
    'LookupMulti',
    'Calculated',
    'TaxonomyFieldType',
    'TaxonomyFieldTypeMulti',
    'URL',
    'Boolean',
    'Thumbnail',
    'Location',
    'Guid',
    'OmaTyyppi',
    ''
  ])('takes %s for none of the plan’s columns', (type) => {
    const uses = Object.values(planFields).map((field) => columnUse(field, column(type)));
    expect(uses).toEqual(uses.map(() => ({ isRead: false, obstacle: 'otherType' })));
  });

  it.each([
    ['group', 'Choice Text Note MultiChoice', ''],
    ['responsible', 'MultiChoice Choice Text Note', ''],
    ['details', 'Note Text', 'Choice'],
    ['order', 'Number Currency Integer Text', ''],
    ['confirmedOn', 'DateTime', ''],
    ['clientKey', 'Text', '']
  ] as const)('of %s writes %s and only reads %s', (key, written, read) => {
    const types = ['Text', 'Note', 'Choice', 'MultiChoice', 'Number', 'Currency', 'Integer', 'DateTime'];
    const uses = types.map((type) => [type, columnUse(planFields[key], column(type))] as const);
    const named = (names: string): readonly string[] => names.split(' ').filter(Boolean);
    expect(uses.flatMap(([type, { obstacle }]) => (obstacle ? [] : [type])).sort()).toEqual([...named(written)].sort());
    expect(uses.flatMap(([type, { isRead, obstacle }]) => (isRead && obstacle ? [type] : []))).toEqual(named(read));
  });

  it('reads what is closed for writing or only added to', () => {
    expect(columnUse(planFields.goal, column('Choice', { isReadOnly: true }))).toEqual({
      isRead: true,
      obstacle: 'readOnly'
    });
    expect(columnUse(planFields.details, column('Note', { isAppendOnly: true }))).toEqual({
      isRead: true,
      obstacle: 'appendOnly'
    });
  });
});

describe('a schema with columns of others', () => {
  const schema = aListSchema({
    types: { Responsible: 'User', Phase_2026H1: 'Lookup', Details: 'Choice' },
    properties: { Phase_2026H2: { ReadOnlyField: true }, AdditionalInfo: { AppendOnly: true } },
    without: ['ActionGroup']
  });

  it('does not ask for what does not fit', () => {
    const columns = columnsToRead(schema);
    expect(columns).toEqual(expect.arrayContaining(['FileSystemObjectType', 'Phase_2026H2', 'Details']));
    expect(columns).not.toEqual(expect.arrayContaining(['Responsible']));
    expect(columns).not.toContain('Phase_2026H1');
    expect(schema.halfYears).toEqual(['2026H2']);
  });

  it('reads nothing of it, whatever a row holds', () => {
    const row = { 'odata.etag': '"1"', Id: 1, Title: 'A', Responsible: 'Olli', Phase_2026H1: 'Selvittely' };
    expect(toAction(row, schema)).toMatchObject({ action: { responsible: [], phases: {} }, problems: [] });
  });

  it('names each column once, and no missing one', () => {
    expect(findColumnProblems(schema)).toEqual([
      { kind: 'otherType', column: 'Kuvaus', type: 'Choice' },
      { kind: 'otherType', column: 'Vastuuhenkilö/taho', type: 'User' },
      { kind: 'appendOnly', column: 'Lisätietoa', type: 'Note' },
      { kind: 'otherType', column: '2026H1', type: 'Lookup' },
      { kind: 'readOnly', column: '2026H2', type: 'Choice' }
    ]);
  });

  it('says of each field whether it can be written, in the words of the list', () => {
    expect(Object.fromEntries(toFieldRules(schema, 'fi'))).toEqual({
      details: { column: 'Kuvaus', obstacle: 'otherType' },
      group: { column: 'Kokonaisuus', obstacle: 'missing' },
      responsible: { column: 'Vastuuhenkilö/taho', obstacle: 'otherType' },
      additionalInfo: { column: 'Lisätietoa', obstacle: 'appendOnly' },
      '2026H2': { column: '2026H2', obstacle: 'readOnly' }
    });
  });

  it.each([{ responsible: ['A'] }, { additionalInfo: 'x' }, { phases: { '2026H2': null } }])('refuses %j', (edit) => {
    expect(() => toRow(edit, schema)).toThrow(
      expect.objectContaining({ fault: expect.objectContaining({ kind: 'invalid' }) })
    );
  });
});
