import { readColumnName } from '../../../../../src/documents/planTable/header/readColumnName';

describe('readColumnName', () => {
  it.each([
    ['description', ['Toimenpiteen kuvaus', 'Toimenpiteet', 'TOIMENPIDE', 'Toimenpide-ehdotus', 'Åtgärder', 'Actions']],
    [
      'description',
      ['Toimenpiteet: hyvät käytännöt ja varhaisen tuen mallit', 'Mitä', 'Vad', 'Keskeiset toimenpiteet']
    ],
    [
      'responsible',
      ['Vastuu', 'Vastuutaho(t)', 'Aktiivinen vastuutaho', 'Toimenpiteen vastuuhenkilö', 'Vastuuhenkilö/taho']
    ],
    ['responsible', ['Ansvarig nämnd', 'Huvudansvar', 'Responsible party', 'Action owner', 'Vastuulliset tahot']],
    ['department', ['Toimialat', 'Hallintokunnat', 'Förvaltning', 'Sektor', 'Department']],
    [
      'schedule',
      ['Aikataulu', 'Määräaika', 'Toteutusaikataulu', 'Tidplan', 'Klart senast', 'Due date', 'Deadline', 'Time frame']
    ],
    ['start', ['Alkaa', 'Startdatum', 'Start date']],
    ['goal', ['Tavoite', 'Tavoitteet', 'Strateginen tavoite', 'Mål', 'Objectives']],
    ['theme', ['Painopistealue', 'Näkökulma', 'Osa-alue', 'Fokusområde', 'Focus area']],
    ['group', ['Kokonaisuus', 'Osatavoite', 'Delmål']],
    ['number', ['#', 'Nro', 'Nr', 'N:o', 'No.', 'ID', 'Löpnummer']],
    ['additionalInfo', ['Mahd. lisätietoa', 'Lisätiedot', 'Tilläggsuppgifter', 'Additional information']],
    [
      'other',
      ['Arviointimittarit', 'Kustannus (€)', 'Tavoite 2026', 'Uppföljning', 'KPI', 'Huom.', 'Toimenpiteen tila']
    ]
  ])('knows columns that are %s', (role, names) => {
    expect(names.map((name) => [name, readColumnName(name)?.role, readColumnName(name)?.isStrong])).toEqual(
      names.map((name) => [name, role, true])
    );
  });

  it.each([
    ['Toimepide', 'description'],
    ['Vastutaho', 'responsible'],
    ['Hallintokuta', 'department'],
    ['Aikatalu', 'schedule'],
    ['Ansvarigg', 'responsible']
  ])('forgives the spelling of %p', (name, role) => {
    expect(readColumnName(name)?.role).toBe(role);
  });

  it.each(['Tekninen toimiala', 'Ohjelmiston vastuuhenkilö', 'Toimenpideohjelman seuranta'])(
    'is not strong where an action may be worded like %p',
    (text) => {
      expect(readColumnName(text)?.isStrong).toBe(false);
    }
  );

  it.each([
    '',
    'Arkisto',
    'Toimialajohtajat',
    'Toimisto',
    'Kirjastopalvelut',
    'Målgruppen är alla som bor i kommunen nu'
  ])('finds nothing in %p', (text) => {
    expect(readColumnName(text)).toBeUndefined();
  });
});
