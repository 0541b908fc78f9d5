import { renameEdits } from '../../../../src/domain/edits/renameEdits';
import { anAction } from '../../../builders/anAction';

const actions = [
  anAction({ id: 1, goal: 'Tieto' }),
  anAction({ id: 2, goal: 'Tieto', group: 'Rekisterit' }),
  anAction({ id: 3, goal: 'Palvelut', group: 'Rekisterit' })
];

describe('giving a heading another name', () => {
  it('edits all rows of a goal', () => {
    expect(renameEdits({ kind: 'goal', name: 'Tieto' }, 'Data', actions)).toEqual([
      { id: 1, edit: { goal: 'Data' } },
      { id: 2, edit: { goal: 'Data' } }
    ]);
  });

  it('edits the rows of a group in its own goal alone', () => {
    expect(renameEdits({ kind: 'group', name: 'Rekisterit', goal: 'Tieto' }, 'Tietovarannot', actions)).toEqual([
      { id: 2, edit: { group: 'Tietovarannot' } }
    ]);
  });
});
