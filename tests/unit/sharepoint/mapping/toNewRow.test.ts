import { toNewRow } from '../../../../src/sharepoint/mapping/toNewRow';
import { aListSchema } from '../../../builders/aListSchema';
import { anAction } from '../../../builders/anAction';
import { toContent } from '../../../builders/toContent';

describe('toNewRow', () => {
  it('writes what the action says and its key, and leaves empty cells out', () => {
    const action = toContent(anAction({ title: 'Eka', phases: { '2026H1': 'continuous' } }));
    expect(toNewRow(action, aListSchema(), 'avain')).toEqual({
      Title: 'Eka',
      Goal: 'Tiedon hyödyntämisen lisääminen',
      ActionOrder: 10,
      Responsible: ['Hallintojohtaja'],
      Department: ['Koko kaupunki'],
      Phase_2026H1: 'Jatkuva toiminta',
      ClientKey: 'avain'
    });
  });

  it('refuses a list that has no column for the key', () => {
    const action = toContent(anAction());
    expect(() => toNewRow(action, aListSchema({ without: ['ClientKey'] }), 'avain')).toThrow('no column ClientKey');
  });

  it('writes a text that is no phase as it is', () => {
    const action = toContent(anAction({ phases: { '2026H2': { unknownText: 'Tauolla' } } }));
    expect(toNewRow(action, aListSchema(), 'avain')).toMatchObject({ Phase_2026H2: 'Tauolla' });
  });
});
