import type { OpenedPlan, Rights } from '../../src/application/PlanRepository';

const everyRight: Rights = { canEdit: true, canAdd: true, canDelete: true, canManageList: true };

/** An opened plan without rows and goals, for a person with every right. */
export const emptyPlan: Omit<OpenedPlan, 'actions' | 'problems'> = {
  kind: 'plan',
  listTitle: 'Toimenpiteet',
  listDescription: '',
  goals: [],
  halfYears: ['2025H1', '2025H2', '2026H1', '2026H2', '2027H1', '2027H2'],
  phaseNames: { investigation: 'Selvittely', deployment: 'Käyttöönotto', continuous: 'Jatkuva toiminta' },
  missingColumns: [],
  columnProblems: [],
  fieldRules: new Map(),
  requiredColumns: [],
  hasConfirmations: true,
  rights: everyRight,
  links: {
    list: '/Lists/Toimenpiteet',
    newForm: '/Lists/Toimenpiteet/NewForm.aspx',
    displayForm: (id) => `/Lists/Toimenpiteet/DispForm.aspx?ID=${id}`,
    editForm: (id) => `/Lists/Toimenpiteet/EditForm.aspx?ID=${id}`,
    versionHistory: (id) => `/_layouts/15/Versions.aspx?ID=${id}`
  },
  changeToken: ''
};
