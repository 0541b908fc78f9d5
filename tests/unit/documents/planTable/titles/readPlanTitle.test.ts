import { readPlanTitle } from '../../../../../src/documents/planTable/titles/readPlanTitle';

describe('readPlanTitle', () => {
  it.each([
    ['Tavoite 1: Digi', 'goal'],
    ['TAVOITE 2 – Digi', 'goal'],
    ['Tavoite 3 Digi', 'goal'],
    ['**Tavoite 1: Digi**', 'goal'],
    ['## Strateginen tavoite 1. Digi', 'goal'],
    ['Tavoite: Digi', 'goal'],
    ['Mål 1: Digi', 'goal'],
    ['Strategiskt mål 2. Digi', 'goal'],
    ['Goal II: Digi', 'goal'],
    ['Painopiste 1: Digi', 'theme'],
    ['Painopistealue 2 – Digi', 'theme'],
    ['Fokusområde 1: Digi', 'theme'],
    ['Osatavoite 1.1: Digi', 'group'],
    ['Delmål 2: Digi', 'group']
  ])('reads %p', (text, level) => {
    expect(readPlanTitle(text)).toEqual({ level, name: 'Digi', textBefore: '' });
  });

  it('knows a title whose name stands on the next line', () => {
    expect(readPlanTitle('Tavoite 1')).toEqual({ level: 'goal', name: '', textBefore: '' });
  });

  it('finds a title that another text has run into', () => {
    expect(readPlanTitle('toiminta**Tavoite 2: Digi**')).toEqual({
      level: 'goal',
      name: 'Digi',
      textBefore: 'toiminta'
    });
  });

  it.each([
    'Tavoitteena on digi',
    'Tavoite on parantaa digiä',
    'Tavoitetila: digi',
    'Målgrupp: alla',
    'Mål 2 revideras',
    'Kokonaisuuden hallinta',
    'Tavoite Arkisto'
  ])('takes %p for no title', (text) => {
    expect(readPlanTitle(text)).toBeUndefined();
  });
});
