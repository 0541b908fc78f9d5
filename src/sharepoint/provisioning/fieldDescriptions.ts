import type { Wording } from '../fields/FieldLanguage';
import type { PlanFieldKey } from '../fields/planFields';

/** The text under each column's input in the list form, by the keys of `planFields`; `phase` is for every half-year. */
export const fieldDescriptions = {
  title: {
    fi: 'Toimenpide niin kuin se on toimenpideohjelmassa, enintään 255 merkkiä. Loput voi kirjoittaa kuvaukseen.',
    sv: 'Åtgärden som den står i åtgärdsprogrammet, högst 255 tecken. Resten kan skrivas i beskrivningen.',
    en: 'The action as the plan words it, at most 255 characters. The rest goes into the description.'
  },
  details: {
    fi: 'Tarkempi kuvaus, jos se ei mahdu toimenpiteen nimeen.',
    sv: 'Närmare beskrivning, om den inte ryms i åtgärdens namn.',
    en: 'What does not fit into the name of the action.'
  },
  goal: {
    fi: 'Tavoite, johon toimenpide kuuluu. Tavoitteet näytetään valintojen järjestyksessä.',
    sv: 'Målet som åtgärden hör till. Målen visas i valens ordning.',
    en: 'The goal that the action belongs to. Goals are shown in the order of the choices.'
  },
  group: {
    fi: 'Väliotsikko, jonka alle toimenpide kuuluu. Voi jäädä tyhjäksi.',
    sv: 'Mellanrubriken som åtgärden hör till. Kan lämnas tom.',
    en: 'The subheading that the action stands under. May be left empty.'
  },
  order: {
    fi: 'Toimenpiteen paikka pienimmästä numerosta suurimpaan. Numeroiden välissä on tilaa uusille toimenpiteille.',
    sv: 'Åtgärdens plats från minsta till största nummer. Mellan numren finns plats för nya åtgärder.',
    en: 'Place of the action, smallest number first. There is room between the numbers for new actions.'
  },
  responsible: {
    fi: 'Roolit tai toimielimet, jotka vastaavat toimenpiteestä. Ei henkilöiden nimiä.',
    sv: 'Roller eller organ som ansvarar för åtgärden. Inga personnamn.',
    en: 'The roles or bodies that answer for the action. No names of people.'
  },
  departments: {
    fi: 'Hallintokunnat tai toimialat, joita toimenpide koskee.',
    sv: 'Förvaltningar som åtgärden gäller.',
    en: 'The departments that the action concerns.'
  },
  notes: {
    fi: 'Yksi merkintä riville, esimerkiksi "Syksy 2026: sähköinen lupa-arkisto".',
    sv: 'En anteckning per rad, till exempel "Höst 2026: elektroniskt tillståndsarkiv".',
    en: 'One note a line, such as "Autumn 2026: electronic permit archive".'
  },
  additionalInfo: {
    fi: 'Muuta toimenpiteeseen liittyvää.',
    sv: 'Annat som gäller åtgärden.',
    en: 'Anything else about the action.'
  },
  confirmedOn: {
    fi: 'Milloin toimenpiteen tiedot on viimeksi vahvistettu ajantasaisiksi.',
    sv: 'När åtgärdens uppgifter senast bekräftades som aktuella.',
    en: 'When the action was last confirmed as up to date.'
  },
  clientKey: {
    fi: 'Estää saman rivin syntymisen kahteen kertaan.',
    sv: 'Hindrar att samma rad skapas två gånger.',
    en: 'Keeps a repeated creation from making two rows.'
  },
  phase: {
    fi: 'Toimenpiteen vaihe tänä puolivuotena. Tyhjä, jos toimenpide ei ole käynnissä.',
    sv: 'Åtgärdens fas under halvåret. Tomt om åtgärden inte pågår.',
    en: 'The phase of the action in this half-year. Empty when nothing goes on.'
  }
} as const satisfies Readonly<Record<PlanFieldKey | 'phase', Wording>>;
