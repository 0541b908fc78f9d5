import { columnsToRead, toListSchema } from '../../../../src/sharepoint/fields/ListSchema';
import { halfYearOfField } from '../../../../src/sharepoint/fields/phaseField';
import { aListSchema } from '../../../builders/aListSchema';

describe('toListSchema', () => {
  it('puts the half-years in order of time, whatever order the columns were made in', () => {
    expect(aListSchema({ halfYears: ['2027H1', '2025H2', '2026H1'] }).halfYears).toEqual([
      '2025H2',
      '2026H1',
      '2027H1'
    ]);
  });

  it('takes only the exact form of a half-year column', () => {
    expect(['Phase_2026H3', 'Phase_2026H10', 'Phase_26H1', 'Phase', 'XPhase_2026H1'].map(halfYearOfField)).toEqual(
      Array(5).fill(undefined)
    );
  });

  it('words the phases as the list does', () => {
    expect(aListSchema({ phaseChoices: ['Tutkitaan', 'Otetaan käyttöön', 'Pyörii'] }).phaseNames.deployment).toBe(
      'Otetaan käyttöön'
    );
  });

  it('reads an answer that is no list of fields as a list without columns', () => {
    expect(toListSchema({ error: 'x' }).columns.size).toBe(0);
    expect(toListSchema([null, 3, { Title: 'x' }]).columns.size).toBe(0);
  });
});

describe('columnsToRead', () => {
  it('asks only for columns that the list has', () => {
    const columns = columnsToRead(aListSchema({ without: ['Details'] }));
    expect(columns).toContain('Phase_2026H2');
    expect(columns).not.toContain('Details');
  });

  it('does not ask for the key that the page has no use for', () => {
    expect(columnsToRead(aListSchema())).not.toContain('ClientKey');
  });
});
