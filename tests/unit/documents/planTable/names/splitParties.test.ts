import { identityKey } from '../../../../../src/domain/text/identityKey';
import { findKnownParties, splitParties } from '../../../../../src/documents/planTable/names/splitParties';

const known = findKnownParties([
  'Hallintojohtaja',
  'Tekninen johtaja',
  'hallintosihteeri (sivistys)',
  'Digitimi, Johtoryhmä'
]);
const isKnown = (name: string): boolean => known.has(identityKey(name));

describe('splitParties', () => {
  it.each([
    ['Digitimi, Johtoryhmä', ['Digitimi', 'Johtoryhmä']],
    ['opetuspäällikkö / oppilaanohjaajat', ['opetuspäällikkö', 'oppilaanohjaajat']],
    ['Digitimi;Johtoryhmä', ['Digitimi', 'Johtoryhmä']],
    ['Henkilöstöjohtaja ja esimiehet', ['Henkilöstöjohtaja', 'esimiehet']],
    ['Digitimi sekä Johtoryhmä', ['Digitimi', 'Johtoryhmä']],
    ['Digitimi, , Johtoryhmä,', ['Digitimi', 'Johtoryhmä']]
  ])('splits %p for certain', (text, names) => {
    expect(splitParties(text, isKnown)).toEqual({ names, isCertain: true });
  });

  it.each([
    ['Puutarhuri Kiinteistöhoitajat', ['Puutarhuri', 'Kiinteistöhoitajat']],
    ['Hallintojohtaja Tekninen johtaja', ['Hallintojohtaja', 'Tekninen johtaja']],
    ['hallintojohtaja tekninen johtaja', ['hallintojohtaja', 'tekninen johtaja']],
    ['Hallintosihteeri (sivistys) koulusihteeri', ['Hallintosihteeri (sivistys)', 'koulusihteeri']],
    ['Vakan esihenkilöt ja digityryhmä', ['Vakan esihenkilöt', 'digityryhmä']],
    ['Puutarhuri Talonmies Siivooja', ['Puutarhuri', 'Talonmies', 'Siivooja']]
  ])('splits %p on a guess', (text, names) => {
    expect(splitParties(text, isKnown)).toEqual({ names, isCertain: false });
  });

  it.each([
    'viestintä- ja markkinointikoordinaattori',
    'Viestintä-, markkinointi- ja tapahtumakoordinaattori',
    'Hallintosihteeri (sivistys, koulu ja varhaiskasvatus)',
    'yhdyskuntatekniikan päällikkö',
    'Dynastyn kehittäjäryhmä',
    'Järvinet Oy',
    'Tekninen Johtaja',
    'Koko henkilöstö'
  ])('keeps %p, one party, as it is', (text) => {
    expect(splitParties(text, isKnown)).toEqual({ names: [text], isCertain: true });
  });

  it('keeps genitives of one name together and is not certain', () => {
    expect(splitParties('Lasten ja nuorten palvelut', isKnown)).toEqual({
      names: ['Lasten ja nuorten palvelut'],
      isCertain: false
    });
  });

  it('finds no party in an empty cell', () => {
    expect(splitParties(' ', isKnown)).toEqual({ names: [], isCertain: true });
  });
});
