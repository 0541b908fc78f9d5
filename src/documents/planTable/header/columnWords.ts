/** What a column is, as far as its name tells. `theme` stands above the goals, `other` is kept under its own name. */
export type ColumnRole =
  | 'description'
  | 'details'
  | 'title'
  | 'responsible'
  | 'doer'
  | 'department'
  | 'additionalInfo'
  | 'goal'
  | 'theme'
  | 'group'
  | 'number'
  | 'schedule'
  | 'start'
  | 'end'
  | 'phase'
  | 'other'
  | 'modifier';

/**
 * The words of which plans of Finnish and Swedish cities make the names of their columns, in the letters that
 * `plainLetters` leaves. Endings are understood (see `readColumnName`), so forms stand here only where the stem changes.
 */
export const columnWords: Readonly<Record<ColumnRole, string>> = {
  description:
    'toimenpide toimenpiteet toimenp toimenpiteen toimi toimet toimenpideehdotus tehtava kehittamistoimenpide kehittamistoimi ' +
    'kehittamistoimet kehittamiskohde hanke hankkeet hankkeen projekti aktiviteetti teko teot mita ' +
    'atgard atgarder aktivitet insats uppgift projekt vad action activity activities initiative task measure project what',
  details: 'kuvaus kuvaukset sisalto tarkennus beskrivning innehall description details scope',
  title: 'nimi otsikko aihe asia palvelu namn rubrik amne name title topic item',
  responsible:
    'vastuu vastuut vast vastuuh vastuutaho vastuuhenkilo vastuuyksikko vastuuyksikot vastuullinen vastuulliset vastuutoimija ' +
    'vastuuorganisaatio vastaava vastaa paavastuu paavastuutaho paavastuullinen ' +
    'ansvar ansvarig huvudansvarig huvudansvar ansvarsperson responsible responsibility owner accountable',
  doer: 'omistaja toteuttaja kuka ketka agare vem handlaggare utforare genomforare who lead leader assignee',
  department:
    'hallintokunta hallintokunnat toimiala vastuutoimiala osasto palvelualue vastuualue tulosalue yksikko yksikot ' +
    'lautakunta lautakunnat organisaatio forvaltning sektor namnd avdelning verksamhet verksamhetsomrade enhet ' +
    'department division sector directorate unit',
  additionalInfo:
    'lisatieto lisat lisatiedot lisatietoa tillaggsuppgift tillaggsinformation tillaggsupplysning additional supplementary',
  goal:
    'tavoite tavoitteet tavoitteen paatavoite paatavoitteet paamaara mal malet malen huvudmal inriktningsmal ' +
    'malsattning goal objective aim',
  theme:
    'painopiste painopisteet painopistealue teema nakokulma karki karjet kehittamisalue osaalue ohjelmaalue ' +
    'fokusomrade malomrade insatsomrade utvecklingsomrade omrade tema perspektiv theme pillar area perspective',
  group:
    'kokonaisuus kokonaisuudet toimenpidekokonaisuus hankekokonaisuus ryhma kategoria osatavoite osatavoitteet ' +
    'alatavoite alatavoitteet helhet grupp kategori delmal group category subgoal workstream',
  number: 'nro numero jarjestysnumero tunnus tunniste koodi nr lopnummer lopnr no number id code ref reference',
  schedule:
    'aikataulu aikat aikataulutus toteutusaikataulu tavoiteaikataulu maaraaika maaraajat ajankohta toteutusaika ' +
    'toteutusajankohta toteutusvuosi toteutuskausi aikavali aikajanne ajoitus aika vuosi milloin takaraja erapaiva ' +
    'valmistuminen valmistumisaika valmis valmistuu pvm paivamaara tavoiteaika tidplan tidsplan tidtabell tid tidpunkt ' +
    'tidsram nar senast klart klar fardigt datum genomforandetid period ar timeline schedule timeframe timetable time ' +
    'timing deadline due when date year completion',
  start: 'alkaa alku aloitus alkamisaika aloitusaika kaynnistys start startdatum borjar paborjas begin',
  end: 'paattyy loppuu loppu lopetus paattymisaika slut slutdatum avslutas end finish',
  phase: 'vaihe vaiheet fas skede phase stage',
  other:
    'mittari arviointimittari seurantamittari indikaattori tunnusluku seuranta arviointi raportointi kustannus ' +
    'kustannukset kustannusarvio budjetti rahoitus resurssi resursointi resurssitarve tila tilanne status prioriteetti ' +
    'tarkeys kiireellisyys vaikutus vaikutukset vaikuttavuus hyoty hyodyt riski perustelu tarkoitus huom huomio ' +
    'huomautus huomautukset kommentti kommentit muuta yhteistyo yhteistyotaho yhteistyokumppani kumppani osallistuja ' +
    'toimija sidosryhma kohderyhma tulos tulokset tuotos tavoitearvo tavoitetaso tavoitetila lahtotaso lahtotilanne ' +
    'muistiinpano linkki lahde eteneminen toteuma toteutuminen euro euroa hinta tyomaara ' +
    'uppfoljning indikator matt matetal nyckeltal malvarde kostnad budget finansiering resurs resurser prioritet ' +
    'prioritering effekt nytta risk kommentar anmarkning ovrigt notering samarbetspartner samverkan malgrupp resultat ' +
    'utvardering motivering syfte lage kpi indicator metric measurement monitoring cost funding resource priority ' +
    'impact benefit comment note remark partner stakeholder output outcome result evaluation progress target baseline',
  modifier:
    'mahd mahdollinen mahdolliset taho henkilo aktiivinen aktiiviset ensisijainen keskeinen keskeiset strateginen ' +
    'strategiset suunniteltu arvioitu alustava toteutuksen toteutus konkreettinen konkreettiset tarkempi lyhyt muu muut ' +
    'muita tieto tietoa ja tai seka paa och eller for av att i vid tjansteman part person planerad beraknad strategisk ' +
    'strategiska konkret konkreta kort ovriga och huvud and or the of to by party parties information main key strategic ' +
    'planned estimated proposed expected short focus frame'
};

/** The names that the city's own plan uses; every other name of a column is worth a finding. */
export const usualNames: ReadonlySet<string> = new Set([
  'toimenpiteen kuvaus',
  'vastuuhenkilo taho',
  'hallintokunta',
  'mahd lisatietoa'
]);
