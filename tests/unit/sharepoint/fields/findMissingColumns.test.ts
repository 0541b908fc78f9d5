import { findMissingColumns } from '../../../../src/sharepoint/fields/findColumnProblems';
import { aListSchema } from '../../../builders/aListSchema';

describe('findMissingColumns', () => {
  it('finds nothing in a whole list', () => {
    expect(findMissingColumns(aListSchema().columns)).toEqual([]);
  });

  it('names what is missing, but never the title, which every list has', () => {
    const { columns } = aListSchema({ without: ['Title', 'Goal', 'PhaseNotes'] });
    expect(findMissingColumns(columns).map(({ displayName }) => displayName.fi)).toEqual([
      'Tavoite',
      'Merkinnät aikajanalla'
    ]);
  });
});
