import { createPlanSearch } from '../../../../src/application/search/createPlanSearch';
import type { SearchHit } from '../../../../src/domain/search/PlanSearch';
import { anAction } from '../../../builders/anAction';

function hitOf(title: string, query: string): SearchHit | undefined {
  return createPlanSearch().search(query)?.hitOf(anAction({ title }));
}

function marked(text: string, query: string): readonly string[] {
  const ranges = createPlanSearch().search(query)?.rangesIn(text) ?? [];
  return ranges.map(({ start, end }) => text.slice(start, end));
}

describe('a search', () => {
  it.each([
    ['hanke', 'Hankkeiden yhteinen salkku'],
    ['kirjastojen', 'Lähikirjasto'],
    ['katu', 'Kadun valaistus'],
    ['rannan', 'Rantareitti ja ranta'],
    ['asiakas', 'Asiakkaan tiedot'],
    ['asiakkaiden', 'Asiakas ensin'],
    ['tiedon', 'Tieto kulkee'],
    ['opetus', 'Opetuksen laitteet'],
    ['luvan', 'Rakentamisen lupa'],
    ['turvallisuus', 'Turvallisuuden johtaminen'],
    ['palvelujen', 'Palvelut verkossa'],
    ['tapa', 'Uuden tavan opettelu'],
    ['käyttöönotto', 'Järjestelmän käyttöönoton tuki'],
    ['verkko', 'Verkon kapasiteetti'],
    ['päätökset', 'Päätöksen valmistelu']
  ])('finds "%s" in "%s", whatever the form of the word', (query, title) => {
    expect(hitOf(title, query)).toBeDefined();
  });

  it.each([
    ['SAHKOINEN', 'Sähköinen arkistointi'],
    ['sähkö', 'Sa\u0308hko\u0308inen arkistointi'],
    ['tillgang', 'Tillgänglighet på webben'],
    ['forvaltning', 'Förvaltningens data'],
    ['angstrom', 'Ångström'],
    ['arkisto', 'Verkko\u00adarkisto'],
    ['projekti SAP', 'SAP-projektin jatko'],
    ['365', 'Microsoft 365']
  ])('finds "%s" in "%s" as it is written, dots and case forgiven', (query, title) => {
    expect(hitOf(title, query)).toBe('exact');
  });

  it.each([
    ['kirjasto', 'Kirjaus kesällä'],
    ['koulu', 'Kouvolan malli'],
    ['arkisto koulu', 'Sähköinen arkistointi'],
    ['sali', 'Salkku']
  ])('does not find "%s" in "%s"', (query, title) => {
    expect(hitOf(title, query)).toBeUndefined();
  });

  it('tells a hit as written from another form', () => {
    expect(hitOf('Hanke', 'hanke')).toBe('exact');
    expect(hitOf('Hankkeet', 'hanke')).toBe('inflected');
  });

  it('looks into every text of a row, and the words may be in different ones', () => {
    const action = anAction({
      title: 'Arkisto',
      details: 'Kuvaus täällä',
      group: 'Asiakirjat',
      responsible: ['Tietohallintojohtaja'],
      departments: ['Sivistyspalvelut'],
      notes: [{ halfYear: '2026H1', text: 'kilpailutus' }, { looseText: 'tarkistettava' }],
      additionalInfo: 'ks. strategia'
    });
    const search = createPlanSearch();
    for (const query of [
      'kuvaus',
      'asiakirja',
      'tietohallintojohtajan',
      'sivistys',
      'kilpailutus',
      'tarkista',
      'strategia'
    ]) {
      expect(search.search(query)?.hitOf(action)).toBeDefined();
    }
    expect(search.search('arkisto sivistyspalvelut kilpailutuksen')?.hitOf(action)).toBe('inflected');
  });

  it.each(['', '   ', '–', '!?'])('is none for "%s"', (query) => {
    expect(createPlanSearch().search(query)).toBeUndefined();
  });

  it.each([
    ['arkisto', 'Verkkoarkisto ja arkistointi', ['arkisto', 'arkisto']],
    ['hanke', 'Uusien hankkeiden salkku', ['hankkeiden']],
    ['sahko', 'Sa\u0308hko\u0308inen', ['Sa\u0308hko\u0308']],
    ['verkkoarkisto', 'Verkko\u00adarkisto', ['Verkko\u00adarkisto']],
    ['ss', 'Straße', ['ß']],
    ['data a', 'Data', ['Data']],
    ['x', 'Ei osumaa', []]
  ])('marks "%s" in "%s"', (query, text, parts) => {
    expect(marked(text, query)).toEqual(parts);
  });
});
