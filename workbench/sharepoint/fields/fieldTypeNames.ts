import type { FieldType } from './FieldDefinition';

interface TypeName {
  readonly display: string;
  readonly short: string;
}

/** Names of column types on a Finnish site. */
const names: Partial<Readonly<Record<FieldType, TypeName>>> = {
  Text: { display: 'Yksi tekstirivi', short: 'Yksi tekstirivi' },
  Note: { display: 'Useita tekstirivejä', short: 'Useita tekstirivejä' },
  Choice: { display: 'Vaihtoehto', short: 'Vaihtoehto (valikosta valittava)' },
  MultiChoice: { display: 'Vaihtoehto', short: 'Vaihtoehto (valikosta valittava)' },
  Number: { display: 'Luku', short: 'Luku (1, 1,0, 100)' },
  Currency: { display: 'Valuutta', short: 'Valuutta ($, ¥, €)' },
  DateTime: { display: 'Päivämäärä ja aika', short: 'Päivämäärä ja aika' },
  Boolean: { display: 'Kyllä/Ei', short: 'Kyllä/Ei (valintaruutu)' },
  User: { display: 'Henkilö tai ryhmä', short: 'Henkilö tai ryhmä' },
  UserMulti: { display: 'Henkilö tai ryhmä', short: 'Henkilö tai ryhmä' },
  Lookup: { display: 'Haku', short: 'Haku (tällä sivustolla olevia tietoja)' },
  LookupMulti: { display: 'Haku', short: 'Haku (tällä sivustolla olevia tietoja)' },
  URL: { display: 'Hyperlinkki tai kuva', short: 'Hyperlinkki tai kuva' },
  Counter: { display: 'Laskuri', short: 'Laskuri' },
  Calculated: { display: 'Laskettu', short: 'Laskettu (laskutoimitus, joka perustuu muihin sarakkeisiin)' },
  Thumbnail: { display: 'Kuva', short: 'Kuva' },
  TaxonomyFieldType: { display: 'Hallitut metatiedot', short: 'Hallitut metatiedot' },
  TaxonomyFieldTypeMulti: { display: 'Hallitut metatiedot', short: 'Hallitut metatiedot' }
};

export function typeNameOf(type: FieldType): TypeName {
  return names[type] ?? { display: type, short: type };
}
