import { withConfirmation } from '../../../../src/domain/edits/withConfirmation';

const now = Date.UTC(2026, 10, 24, 10, 15, 30, 456);
const confirmedOn = '2026-11-24T10:15:30Z';

describe('withConfirmation', () => {
  it('takes an edit of what a row says as a word that the row is true', () => {
    expect(withConfirmation({ phases: { '2026H2': 'deployment' } }, now)).toEqual({
      phases: { '2026H2': 'deployment' },
      confirmedOn
    });
  });

  it('counts an edit of words and place together', () => {
    expect(withConfirmation({ title: 'Uusi', goal: 'Tieto' }, now)).toEqual({
      title: 'Uusi',
      goal: 'Tieto',
      confirmedOn
    });
  });

  it.each([[{ order: 20 }], [{ goal: 'Tieto', group: 'Rekisterit', order: 30 }], [{}]])(
    'confirms nothing when a row is only put in another place: %j',
    (edit) => {
      expect(withConfirmation(edit, now)).toBe(edit);
    }
  );

  it('leaves an edit that sets the confirmation itself as it is', () => {
    const edit = { title: 'Vanha', confirmedOn: null };
    expect(withConfirmation(edit, now)).toBe(edit);
  });
});
