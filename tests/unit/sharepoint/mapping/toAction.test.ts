import { toAction } from '../../../../src/sharepoint/mapping/toAction';
import { aListSchema } from '../../../builders/aListSchema';

const schema = aListSchema();
const row = {
  'odata.etag': '"3"',
  Id: 7,
  Title: 'Sähköinen arkistointi',
  Details: null,
  Goal: 'Digitalisoidaan',
  ActionGroup: null,
  ActionOrder: 120,
  Responsible: ['Hallintojohtaja', 'Tekninen johtaja'],
  Department: null,
  Phase_2026H1: 'Selvittely',
  Phase_2026H2: null,
  PhaseNotes: 'Syksy 2026: sähköinen lupa-arkisto',
  AdditionalInfo: null,
  ConfirmedOn: null,
  Modified: '2026-11-01T08:00:00Z'
};

describe('toAction', () => {
  it('reads a whole row', () => {
    expect(toAction(row, schema)).toEqual({
      action: {
        id: 7,
        version: '"3"',
        title: 'Sähköinen arkistointi',
        details: '',
        goal: 'Digitalisoidaan',
        group: '',
        order: 120,
        responsible: ['Hallintojohtaja', 'Tekninen johtaja'],
        departments: [],
        phases: { '2026H1': 'investigation' },
        notes: [{ halfYear: '2026H2', text: 'sähköinen lupa-arkisto' }],
        additionalInfo: '',
        confirmedOn: undefined,
        modified: '2026-11-01T08:00:00Z'
      },
      problems: []
    });
  });

  it('keeps a phase whose choice was renamed, by its place among the choices', () => {
    const renamed = aListSchema({ phaseChoices: ['Tutkitaan', 'Otetaan käyttöön', 'Pyörii'] });
    expect(toAction({ ...row, Phase_2026H1: 'Pyörii' }, renamed).action.phases).toEqual({ '2026H1': 'continuous' });
  });

  it.each(['Selvittely', 'Utredning', 'Investigation'])('understands %s in a cell older than the renaming', (text) => {
    const renamed = aListSchema({ phaseChoices: ['Tutkitaan', 'Otetaan käyttöön', 'Pyörii'] });
    expect(toAction({ ...row, Phase_2026H1: text }, renamed).action.phases).toEqual({ '2026H1': 'investigation' });
  });

  it('lets the place among the choices win over the word', () => {
    const turned = aListSchema({ phaseChoices: ['Jatkuva toiminta', 'Käyttöönotto', 'Selvittely'] });
    expect(toAction(row, turned).action.phases).toEqual({ '2026H1': 'continuous' });
  });

  it('keeps a text that is no phase as it is', () => {
    expect(toAction({ ...row, Phase_2026H2: 'Tauolla' }, schema).action.phases).toEqual({
      '2026H1': 'investigation',
      '2026H2': { unknownText: 'Tauolla' }
    });
  });

  it('takes HTML for the text that it is', () => {
    const { action, problems } = toAction({ ...row, Title: '<img src=x onerror=alert(1)>' }, schema);
    expect(action.title).toBe('<img src=x onerror=alert(1)>');
    expect(problems).toEqual([]);
  });

  it('takes the single text of a choice column where several were due', () => {
    expect(toAction({ ...row, Responsible: 'Johtoryhmä' }, schema).action.responsible).toEqual(['Johtoryhmä']);
  });

  it('reports a value of a wrong type by the name people know, and shows the row', () => {
    const wrong = { ...row, ActionOrder: 'kolmas', Department: 4, Goal: { a: 1 }, ConfirmedOn: 'eilen' };
    const { action, problems } = toAction(wrong, schema);
    expect(action).toMatchObject({ title: 'Sähköinen arkistointi', order: undefined, departments: [], goal: '' });
    expect(problems).toEqual([
      { kind: 'malformedValue', actionId: 7, column: 'Tavoite', text: '{"a":1}' },
      { kind: 'malformedValue', actionId: 7, column: 'Järjestys', text: 'kolmas' },
      { kind: 'malformedValue', actionId: 7, column: 'Hallintokunta', text: '4' },
      { kind: 'malformedValue', actionId: 7, column: 'Vahvistettu', text: 'eilen' }
    ]);
  });

  it('reads a row of a list that lacks columns', () => {
    const { action, problems } = toAction({ 'odata.etag': '"1"', Id: 1, Title: 'A' }, schema);
    expect(action).toMatchObject({ title: 'A', goal: '', order: undefined, responsible: [], phases: {}, notes: [] });
    expect(problems).toEqual([]);
  });

  it('knows who changed the row last where the row was read with it', () => {
    expect(toAction({ ...row, Editor: { Title: 'Elli Editoija' } }, schema).editor).toBe('Elli Editoija');
    expect(toAction({ ...row, Editor: null }, schema).editor).toBeUndefined();
    expect(toAction(row, schema).editor).toBeUndefined();
  });

  it('refuses what is no row', () => {
    expect(() => toAction('row', schema)).toThrow('without id');
  });
});
