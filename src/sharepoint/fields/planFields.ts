import type { FieldDefinition } from './FieldDefinition';

/**
 * The columns of a plan's list, in the order of the form; the half-year columns of `phaseField` stand after
 * `departments`. What is selected, mapped, provisioned, checked and documented comes from this table, and no column's
 * name is written anywhere else. Only what the form says about each column stands apart, in `fieldDescriptions`, since
 * reading a plan does not need it.
 */
export const planFields = {
  title: {
    name: 'Title',
    type: 'Text',
    holds: 'title',
    isBuiltIn: true,
    isRequired: true,
    displayName: { fi: 'Toimenpide', sv: 'Åtgärd', en: 'Action' },
    section: 'action'
  },
  details: {
    name: 'Details',
    type: 'Note',
    holds: 'details',
    lines: 6,
    displayName: { fi: 'Kuvaus', sv: 'Beskrivning', en: 'Description' },
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
    section: 'action'
  },
  order: {
    name: 'ActionOrder',
    type: 'Number',
    holds: 'order',
    isIndexed: true,
    displayName: { fi: 'Järjestys', sv: 'Ordning', en: 'Order' },
    section: 'action'
  },
  responsible: {
    name: 'Responsible',
    type: 'MultiChoice',
    holds: 'responsible',
    allowsFillIn: true,
    choices: { fi: ['Johtoryhmä'], sv: ['Ledningsgruppen'], en: ['Management team'] },
    displayName: { fi: 'Vastuuhenkilö/taho', sv: 'Ansvarig', en: 'Responsible party' },
    section: 'responsibility'
  },
  departments: {
    name: 'Department',
    type: 'MultiChoice',
    holds: 'departments',
    allowsFillIn: true,
    choices: { fi: ['Koko kaupunki'], sv: ['Hela staden'], en: ['Whole city'] },
    displayName: { fi: 'Hallintokunta', sv: 'Förvaltning', en: 'Department' },
    section: 'responsibility'
  },
  notes: {
    name: 'PhaseNotes',
    type: 'Note',
    holds: 'notes',
    lines: 4,
    displayName: { fi: 'Merkinnät aikajanalla', sv: 'Anteckningar på tidslinjen', en: 'Notes on the timeline' },
    section: 'timeline'
  },
  additionalInfo: {
    name: 'AdditionalInfo',
    type: 'Note',
    holds: 'additionalInfo',
    lines: 4,
    displayName: { fi: 'Lisätietoa', sv: 'Tilläggsuppgifter', en: 'Additional information' },
    section: 'more'
  },
  confirmedOn: {
    name: 'ConfirmedOn',
    type: 'DateTime',
    holds: 'confirmedOn',
    isIndexed: true,
    displayName: { fi: 'Vahvistettu', sv: 'Bekräftad', en: 'Confirmed' },
    section: 'more'
  },
  clientKey: {
    name: 'ClientKey',
    type: 'Text',
    holds: undefined,
    isHidden: true,
    isUnique: true,
    isIndexed: true,
    displayName: { fi: 'Rivin avain', sv: 'Radens nyckel', en: 'Row key' }
  }
} as const satisfies Readonly<Record<string, FieldDefinition>>;

export type PlanFieldKey = keyof typeof planFields;

/** The table as rows. */
export const planFieldList: readonly FieldDefinition[] = Object.values(planFields);

/** Columns that every list has and the product reads besides its own. */
export const builtInColumns = { id: 'Id', modified: 'Modified' } as const;

/** What tells a folder from a row; it is no column, and every list has it. */
export const folderProperty = 'FileSystemObjectType';

/** `_ModerationStatus` as REST names it: every list has it, and it has a meaning in lists with content approval. */
export const approvalColumn = 'OData__ModerationStatus';

/** The person who changed a row last. It takes a join, so it is read with single rows and not with the plan. */
export const editorColumn = 'Editor';

/** The title column as views show it: with the link to the row's form. */
export const titleInViews = 'LinkTitle';
