/** Words that made-up actions are put together of. Every deed takes its object in the nominative. */
export const deeds = [
  'Otetaan käyttöön',
  'Uudistetaan',
  'Päivitetään',
  'Yhtenäistetään',
  'Suunnitellaan',
  'Testataan',
  'Laajennetaan'
] as const;

export const objects = [
  'sähköinen asiointi',
  'toimipisteiden laiterekisteri',
  'henkilöstön digitaitokartoitus',
  'asiakirjojen sähköinen allekirjoitus',
  'verkkosivujen saavutettavuusseloste',
  'ajanvarausjärjestelmä',
  'palautejärjestelmä',
  'paikkatietopalvelun rajapinta',
  'tiedonohjaussuunnitelma',
  'varhaiskasvatuksen viestintäsovellus',
  'kirjaston itsepalvelu',
  'ostolaskujen käsittely',
  'kiinteistöjen olosuhdemittaus',
  'tietoturvapoikkeamien ilmoituskanava',
  'tekoälyavustajan käyttöohje',
  'työajanseuranta'
] as const;

export const extents = [
  '',
  '',
  'koko kaupungissa',
  'ensin kahdessa yksikössä ja kokemusten perusteella muualla',
  'yhdessä naapurikuntien kanssa',
  'siten, että vanhasta järjestelmästä luovutaan hallitusti ja tiedot siirretään uuteen ennen sopimuksen päättymistä',
  'osana ohjelmiston vaihtoa'
] as const;

export const groups = [
  '',
  'Ohjelmistot',
  'Tietoturva',
  'Koulutus',
  'Verkkopalvelut',
  'Arkistointi',
  'Tekoäly'
] as const;

export const parties = [
  'Tietohallintokoordinaattori',
  'Hallintojohtaja',
  'Tekninen johtaja',
  'Sivistysjohtaja',
  'Henkilöstöjohtaja',
  'Esihenkilöt',
  'Johtoryhmä',
  'Palkkahallinto',
  'Kirjastonjohtaja',
  'Viestintä'
] as const;

export const departments = [
  'Koko kaupunki',
  'Hallintopalvelut',
  'Tekninen toimiala',
  'Sivistys',
  'Varhaiskasvatus',
  'Elämänlaatupalvelut'
] as const;

export const noteTexts = [
  'käyttöönotto siirtyi',
  'koulutukset',
  'sopimus päättyy',
  'päätös lautakunnassa',
  'pilotti'
] as const;

export const remarks = [
  'Aloitettu edellisellä ohjelmakaudella.',
  'Riippuu rahoituksesta.',
  'Jatkossa osa perustyötä.',
  'Toteutus yhdessä järjestelmätoimittajan kanssa; aikataulu tarkentuu, kun sopimus on tehty.'
] as const;
