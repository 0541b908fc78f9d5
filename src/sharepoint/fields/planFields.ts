import type { FieldDefinition } from './FieldDefinition';

/**
 * The columns of a plan's list, in the order of the form; the half-year columns of `phaseField` stand after
 * `departments`. What is selected, mapped, provisioned, checked and documented comes from this table, and no column's
 * name is written anywhere else.
 */
export const planFields = {
  title: {
    name: 'Title',
    type: 'Text',
    holds: 'title',
    isBuiltIn: true,
    isRequired: true,
    displayName: { fi: 'Toimenpide', sv: 'Åtgärd', en: 'Action' },
    description: {
      fi: 'Toimenpide niin kuin se on suunnitelmassa, enintään 255 merkkiä. Loput voi kirjoittaa kuvaukseen.',
      sv: 'Åtgärden som den står i planen, högst 255 tecken. Resten kan skrivas i beskrivningen.',
      en: 'The action as the plan words it, at most 255 characters. The rest goes into the description.'
    },
    section: 'action'
  },
  details: {
    name: 'Details',
    type: 'Note',
    holds: 'details',
    lines: 6,
    displayName: { fi: 'Kuvaus', sv: 'Beskrivning', en: 'Description' },
    description: {
      fi: 'Tarkempi kuvaus, jos se ei mahdu toimenpiteen nimeen.',
      sv: 'Närmare beskrivning, om den inte ryms i åtgärdens namn.',
      en: 'What does not fit into the name of the action.'
    },
    section: 'action'
  },
  goal: {
    name: 'Goal',
    type: 'Choice',
    holds: 'goal',
    isRequired: true,
    isIndexed: true,
    choices: { fi: ['Tavoite 1'], sv: ['Mål 1'], en: ['Goal 1'] },
    displayName: { fi: 'Tavoite', sv: 'Mål', en: 'Goal' },
    description: {
      fi: 'Tavoite, johon toimenpide kuuluu. Tavoitteet näytetään valintojen järjestyksessä.',
      sv: 'Målet som åtgärden hör till. Målen visas i valens ordning.',
      en: 'The goal that the action belongs to. Goals are shown in the order of the choices.'
    },
    section: 'action'
  },
  group: {
    name: 'ActionGroup',
    type: 'Choice',
    holds: 'group',
    allowsFillIn: true,
    isIndexed: true,
    choices: { fi: [], sv: [], en: [] },
    displayName: { fi: 'Kokonaisuus', sv: 'Helhet', en: 'Group' },
    description: {
      fi: 'Väliotsikko, jonka alle toimenpide kuuluu. Voi jäädä tyhjäksi.',
      sv: 'Mellanrubriken som åtgärden hör till. Kan lämnas tom.',
      en: 'The subheading that the action stands under. May be left empty.'
    },
    section: 'action'
  },
  order: {
    name: 'ActionOrder',
    type: 'Number',
    holds: 'order',
    isIndexed: true,
    displayName: { fi: 'Järjestys', sv: 'Ordning', en: 'Order' },
    description: {
      fi: 'Paikka suunnitelmassa pienimmästä suurimpaan. Numeroiden välissä on tilaa uusille riveille.',
      sv: 'Plats i planen från minst till störst. Mellan numren finns plats för nya rader.',
      en: 'Place in the plan, smallest first. There is room between the numbers for new rows.'
    },
    section: 'action'
  },
  responsible: {
    name: 'Responsible',
    type: 'MultiChoice',
    holds: 'responsible',
    allowsFillIn: true,
    choices: { fi: ['Johtoryhmä'], sv: ['Ledningsgruppen'], en: ['Management team'] },
    displayName: { fi: 'Vastuuhenkilö/taho', sv: 'Ansvarig', en: 'Responsible' },
    description: {
      fi: 'Roolit tai toimielimet, jotka vastaavat toimenpiteestä. Ei henkilöiden nimiä.',
      sv: 'Roller eller organ som ansvarar för åtgärden. Inga personnamn.',
      en: 'The roles or bodies that answer for the action. No names of people.'
    },
    section: 'responsibility'
  },
  departments: {
    name: 'Department',
    type: 'MultiChoice',
    holds: 'departments',
    allowsFillIn: true,
    choices: { fi: ['Koko kaupunki'], sv: ['Hela staden'], en: ['Whole city'] },
    displayName: { fi: 'Hallintokunta', sv: 'Sektor', en: 'Department' },
    description: {
      fi: 'Hallintokunnat tai toimialat, joita toimenpide koskee.',
      sv: 'Sektorer som åtgärden gäller.',
      en: 'The departments that the action concerns.'
    },
    section: 'responsibility'
  },
  notes: {
    name: 'PhaseNotes',
    type: 'Note',
    holds: 'notes',
    lines: 4,
    displayName: { fi: 'Merkinnät aikajanalla', sv: 'Anteckningar på tidslinjen', en: 'Notes on the timeline' },
    description: {
      fi: 'Yksi merkintä riville, esimerkiksi "Syksy 2026: sähköinen lupa-arkisto".',
      sv: 'En anteckning per rad, till exempel "Hösten 2026: elektroniskt tillståndsarkiv".',
      en: 'One note a line, such as "Autumn 2026: electronic permit archive".'
    },
    section: 'timeline'
  },
  additionalInfo: {
    name: 'AdditionalInfo',
    type: 'Note',
    holds: 'additionalInfo',
    lines: 4,
    displayName: { fi: 'Lisätietoa', sv: 'Tilläggsinformation', en: 'Additional information' },
    description: {
      fi: 'Muuta toimenpiteeseen liittyvää.',
      sv: 'Annat som gäller åtgärden.',
      en: 'Anything else about the action.'
    },
    section: 'more'
  },
  confirmedOn: {
    name: 'ConfirmedOn',
    type: 'DateTime',
    holds: 'confirmedOn',
    isIndexed: true,
    displayName: { fi: 'Vahvistettu', sv: 'Bekräftad', en: 'Confirmed' },
    description: {
      fi: 'Milloin rivin tiedot on viimeksi todettu ajantasaisiksi.',
      sv: 'När radens uppgifter senast konstaterades vara aktuella.',
      en: 'When the row was last said to be up to date.'
    },
    section: 'more'
  },
  clientKey: {
    name: 'ClientKey',
    type: 'Text',
    holds: undefined,
    isHidden: true,
    isUnique: true,
    isIndexed: true,
    displayName: { fi: 'Rivin avain', sv: 'Radens nyckel', en: 'Row key' },
    description: {
      fi: 'Estää saman rivin syntymisen kahteen kertaan.',
      sv: 'Hindrar att samma rad skapas två gånger.',
      en: 'Keeps a repeated creation from making two rows.'
    }
  }
} as const satisfies Readonly<Record<string, FieldDefinition>>;

export type PlanFieldKey = keyof typeof planFields;

/** The table as rows. */
export const planFieldList: readonly FieldDefinition[] = Object.values(planFields);

/** Columns that every list has and the product reads besides its own. */
export const builtInColumns = { id: 'Id', modified: 'Modified' } as const;

/** The title column as views show it: with the link to the row's form. */
export const titleInViews = 'LinkTitle';
