import { readLegend } from '../../../../../src/documents/planTable/times/readLegend';

describe('readLegend', () => {
  const finnish = [
    ['s', 'investigation'],
    ['k', 'deployment'],
    ['j', 'continuous']
  ];

  it.each([
    'S = selvittely, K = käyttöönotto, J = jatkuva toiminta',
    'Selite: S = selvittely; K = käyttöönotto; J = jatkuva toiminta.',
    'Merkinnät: S – selvittely, K – käyttöönotto, J – jatkuva',
    'S: selvitys, K: käyttöönotto, J: jatkuva toiminta',
    '(S) Selvittely, (K) Käyttöönotto, (J) Jatkuva toiminta',
    'Selvittely (S), käyttöönotto (K) ja jatkuva toiminta (J)',
    'S selvittely, K käyttöönotto, J jatkuva toiminta'
  ])('reads %p', (text) => {
    expect([...readLegend(text)]).toEqual(finnish);
  });

  it('reads marks, colours, and the words of other plans', () => {
    expect([...readLegend('X = toteutus, ○ = suunnittelu, vihreä = ylläpito')]).toEqual([
      ['x', 'deployment'],
      ['○', 'investigation'],
      ['vihreä', 'continuous']
    ]);
    expect([...readLegend('U = utredning, I = införande, F = fortlöpande verksamhet').values()]).toEqual([
      'investigation',
      'deployment',
      'continuous'
    ]);
  });

  it.each([
    '',
    'Selvitys',
    '1. Selvitys',
    'K käyttöönotto',
    'Tavoite: käyttöönotto',
    'Arkisto – selvitys',
    'S = sininen'
  ])('takes %p for no legend', (text) => {
    expect(readLegend(text).size).toBe(0);
  });
});
