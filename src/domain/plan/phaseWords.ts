import type { Phase } from './Phase';

/** The phases in the plan's own words, as a new list has them: in Finnish, Swedish and English. */
export const phaseWords: Readonly<Record<Phase, { readonly fi: string; readonly sv: string; readonly en: string }>> = {
  investigation: { fi: 'Selvittely', sv: 'Utredning', en: 'Investigation' },
  deployment: { fi: 'Käyttöönotto', sv: 'Ibruktagande', en: 'Deployment' },
  continuous: { fi: 'Jatkuva toiminta', sv: 'Fortlöpande verksamhet', en: 'Continuous operation' }
};
